//! The grammar of those who hold a post: how they are addressed, what stands behind their names, several in a row.

/// `Mr.`, `the Hon.`, `His Excellency, Mr`: between a title and its name.
macro_rules! address {
    () => {
        "('the'? Honorific{1,3} Dot? (Open Honorific{1,2} Close Honorific?)? (Comma Honorific)?)?"
    };
}

/// Behind a name: `, PhD, MP`, `(R-ME)`, `, 64`.
macro_rules! behind_name {
    () => {
        "([Mark | Bullet]? ([Poss | Single | SingleOpen] Num)? (Comma Initial [Hyphen | Dash] LOC)? (Comma? PostNominal ([Comma | Slash]? PostNominal | Comma [Caps & !RoleHead & !RoleTitle]){0,4})? (Open [!Close & !Open & !Para & !Break]{1,16} Close){0,2} ([Mark | Open] Email [Mark | Close])? (Comma [Caps & !RoleHead & !RoleTitle & !RoleMod & !StateAbbr & !OrgX & !CompanySuffixX] Comma)? (Comma [Caps & PostNominal | Caps & !ORG & !LOC & !RoleHead & !RoleTitle & !RoleMod & !StateAbbr & !OrgX & !CompanySuffixX | Lower & !Common & !Function & !RoleHead & !RoleTitle & !RoleMod & !ORG & !LOC & !DATE]{1,2} (Comma [PostNominal | Caps & !RoleHead & !RoleTitle & !ORG | Lower & !Common & !Function & !RoleHead & !RoleTitle & !RoleMod & !ORG & !LOC & !DATE]){0,4})? (Comma Num Comma? ('of' LOC (Comma LOC)? Comma?)? | Comma Demonym | Comma LOC (Comma LOC)?)?)"
    };
}

/// One of several names: `, Dr. Jane Doe (R-ME)`; a name that nothing typed is passed over.
macro_rules! next_name {
    () => {
        concat!(
            "Comma ",
            address!(),
            " ((?<holder> PER) (Comma? PostNominal (Comma PostNominal)?)? (Open [!Close & !Open & !Para & !Break]{1,6} Close)? (['of' | 'from'] 'the'? [ORG | LOC])? | [Capital & !Function & !RoleHead & !RoleTitle]{2,3})"
        )
    };
}

/// Up to five further names before the last one.
macro_rules! next_names {
    () => {
        concat!("(", next_name!(), " (", next_name!(), " (", next_name!(), " (", next_name!(), " (", next_name!(), ")?)?)?)?)?")
    };
}

/// Several people in a row, the last behind an `and`: `Ann Holt, Joe Marsh and Dr. Jane Roe`.
macro_rules! several {
    () => {
        concat!(
            "(?<holder> PER) ",
            behind_name!(),
            " (['of' | 'from'] 'the'? [ORG | LOC])? ",
            next_names!(),
            " Comma? ",
            join!(),
            " ",
            address!(),
            " (?<holder> PER) ",
            behind_name!()
        )
    };
}

/// Whom the sentence is about.
macro_rules! subject {
    () => {
        concat!("((?<holder> PER) ", behind_name!(), " | (?<pronoun> ['he' | 'she']))")
    };
}

/// What somebody is by the way, before the clause that tells the post: `, a Danish citizen who`, `, the Leeds-born scholar who`.
macro_rules! aside_who {
    () => {
        "Comma ['a' | 'an' | 'the' | 'one'] [!PER & !Para & !Break & !FullStop & !Comma & !Semi & !QuoteMark & !'who']{1,8} 'who'"
    };
}

/// Words between a person and `as`: `rejoined Acme`, `'s addition to our team`.
macro_rules! way {
    () => {
        concat!("[(Lower | CapShape | Caps | Inner | Initial | Dotted | CapNum | Num | NumWord | LOC | OTHER | DATE | DURATION) & !'known' & !'replaced' & !'succeeded' & !'trained' & !'respected' & !'renowned' & !'admired' & !'remembered' & !'hailed' & !'praised' & !'viewed' & !'considered' & !'celebrated' & !'perceived' & !'qualified' & !'such' & !'well' & !'described' & !'regarded' & !'seen' & !'established' & !'emerged' & !'certified' & !'rated' & !'ranked' & !'recognized' & !'recognised' & !'as' & !'welcomed' & !'welcomes' & !'appointing' & !'naming' & !'electing' & !'certification' & !(Lower & ", body_word!(), ")]")
    };
}
