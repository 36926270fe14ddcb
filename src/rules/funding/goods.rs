//! Goods that reach somebody, said in other ways than that they are donated: `handed wheelchairs to`, `the presentation of wheelchairs to`, `nets were given to the town`.

use super::super::{RULE, Rule, View};
use super::check::thing_given;
use super::verb::{finite, passive};
use crate::record::Certainty;
use crate::tape::automaton::Match;
use crate::text::class::Class;

/// Goods with what leads to them and what is joined to them.
macro_rules! some_goods {
    () => {
        concat!(
            "['the' | 'all' | 'a' | 'an' | 'its' | 'some' | 'free' | 'of' | 'more' | 'over' | 'much' | 'than' | 'several' | 'these' | Num | NumWord | NumberWord]{0,3} (['tonnes' | 'tons' | 'truckloads' | 'containers' | 'bags' | 'boxes' | 'sets' | 'pairs' | 'hundreds' | 'thousands' | 'dozens' | 'range' | 'variety'] 'of')? ([(Noun | Adjective | VerbPast | Gerund | Demonym | Lower & !Common) & !Function] | Hyphen){0,3} ",
            goods!(),
            " ((Comma ![FullStop | Para | Comma | MONEY | 'to' | 'by']{1,4}){0,3} Comma? 'and' ['other' | 'a']? [(Noun | Adjective | Lower & !Common) & !Function]{0,2} [Noun & !Function])?"
        )
    };
}

/// To those in need, and not in the way of trade.
fn to_needy(v: &View<'_, '_>, m: &Match) -> bool {
    let shop = |s: u32| v.kind(s).is_none() && Class::GetsGoodsInTrade.holds(v.lower(s));
    !(m.start..m.end + 4).any(shop) && v.slot(m, "verb").is_none_or(|(verb, _)| !passive(v, verb) && finite(v, verb)) && thing_given(v, m)
}

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "subject-brings-goods-to",
        pattern: concat!(
            "(?<verb> ['brought' | 'bringing' | 'handed' | 'distributed' | 'distributing' | 'issued' | 'ferried' | 'carried' | 'shared' | 'dropped' | 'took' | 'transported' | 'trucked' | 'passed' | 'presented' | 'delivered' | 'supplied' | 'gave' | 'given' | 'sent' | 'provided' | 'offered']) ['out' | 'over' | 'along' | 'off' | 'on']? (?<gift> ",
            some_goods!(),
            ") (?<after> ['to' | 'among' | 'amongst' | 'for' | 'between'])"
        ),
        check: to_needy,
        certainty: Certainty::Likely,
        priority: -1,
        yes: &["UNICEF [brought] [rice, oil and soap] [to] stranded families.", "UNICEF, a friend since May, [handed] [wheelchairs] [to] 20 patients."],
        no: &["Wheelchairs were handed to patients.", "The shop brought books to customers."],
        ..RULE
    },
    Rule {
        name: "living-brings-goods",
        pattern: concat!(
            "(?<verb> ['bring' | 'brings' | 'hand' | 'hands' | 'distribute' | 'distributes' | 'deliver' | 'delivers' | 'supply' | 'supplies' | 'give' | 'gives' | 'send' | 'sends' | 'provide' | 'provides' | 'providing' | 'offer' | 'offers' | 'ships' | 'ship' | 'giving' | 'supplying' | 'delivering' | 'sending']) ['out' | 'over']? (?<gift> ",
            some_goods!(),
            ") (?<after> ['to' | 'among' | 'for'])"
        ),
        check: |v, m| !v.slot(m, "verb").is_some_and(|(verb, _)| verb > 0 && v.lower(verb - 1) == b"to") && to_needy(v, m),
        certainty: Certainty::Weak,
        priority: -1,
        yes: &["UNICEF [brings] [school bags] [to] girls.", "UNICEF, set up in May, [provides] [free meals] [for] pupils."],
        no: &["The shop supplies books to customers.", "UNICEF hopes to provide free meals for pupils."],
        ..RULE
    },
    Rule {
        name: "living-feeds",
        pattern: "(?<verb> ['feeds' | 'feed' | 'fed' | 'feeding' | 'clothes' | 'clothed' | 'shelters' | 'sheltered' | 'housed' | 'equips' | 'equipped' | 'furnished']) ['over' | 'more' | 'some' | 'about' | 'nearly' | 'than' | 'up' | 'to' | 'the']{0,2} [Num | NumWord | NumberWord | Magnitude | 'hundreds' | 'thousands' | 'of']{0,3} [(Adjective | Noun) & !Function]{0,2} ['children' | 'pupils' | 'families' | 'people' | 'refugees' | 'orphans' | 'widows' | 'households' | 'students' | 'homeless' | 'patients' | 'victims' | 'survivors' | 'seniors' | 'pensioners' | 'villagers' | 'girls' | 'boys' | 'schools' | 'clinics' | 'wards' | 'classrooms']",
        check: |v, m| v.slot(m, "verb").is_some_and(|(verb, _)| !passive(v, verb) && finite(v, verb)),
        certainty: Certainty::Weak,
        priority: -1,
        yes: &["UNICEF has [fed] 4,000 children at its kitchens.", "UNICEF, set up in May, [feeds] more than 900 families a day."],
        no: &["The children were fed at school.", "The river feeds mills."],
        ..RULE
    },
    Rule {
        name: "presentation-of-goods-to",
        pattern: concat!(
            "['presentation' | 'handover' | 'distribution' | 'donation' | 'delivery' | 'provision' | 'gift' | 'supply' | 'installation'] 'of' (?<gift> ",
            some_goods!(),
            ") (['worth' | 'valued'] 'at'? MONEY)? (?<after> ['to' | 'for' | 'among'])"
        ),
        check: to_needy,
        certainty: Certainty::Weak,
        priority: -1,
        yes: &["It ended with the presentation of [wheelchairs] [to] pupils.", "The day saw the distribution of [food and blankets] [to] 90 families."],
        no: &["It ended with the presentation of reports to pupils.", "The delivery of books to customers is free."],
        ..RULE
    },
    Rule {
        name: "goods-were-given-to",
        pattern: concat!(
            "(?<gift> ",
            some_goods!(),
            ") Comma? ['was' | 'were' | 'been' | 'has' | 'have' | 'also' | 'then' | 'later' | Adverb]{1,3} ['handed' | 'presented' | 'distributed' | 'donated' | 'given' | 'delivered' | 'gifted' | 'shared' | 'supplied' | 'provided' | 'airlifted' | 'dispatched'] ['out' | 'over']? (?<after> ['to' | 'among' | 'amongst' | 'for']) ![DATE | 'be' | 'free']"
        ),
        check: to_needy,
        certainty: Certainty::Weak,
        priority: -2,
        yes: &["The Trust toured four wards; [nets and balls] were given [to] the town.", "[Blankets] were also distributed [among] 90 families."],
        no: &["Books were given to customers.", "Nets and balls were given by hand."],
        ..RULE
    },
    Rule {
        name: "goods-given-to-by",
        pattern: concat!(
            "(?<gift> ",
            some_goods!(),
            ") Comma? ['was' | 'were' | 'been' | 'has' | 'have' | 'also' | 'then' | 'later' | 'being' | 'are' | 'is' | Adverb]{0,3} ['handed' | 'presented' | 'distributed' | 'donated' | 'given' | 'delivered' | 'gifted' | 'shared' | 'supplied' | 'provided' | 'airlifted' | 'dispatched' | 'sent'] ['out' | 'over']? (?<after> ['to' | 'among' | 'amongst']) ![FullStop | Para | Comma | Semi | MONEY | 'by']{1,8} 'by' ",
            few_payers!()
        ),
        check: to_needy,
        certainty: Certainty::Likely,
        priority: 2,
        yes: &["[Books and toys] were delivered [to] the ward by [UNICEF].", "[Uniforms, shoes and bags] were donated [to] the pupils by [UNESCO]."],
        no: &["Books were sold to the ward by UNICEF.", "Books were sent to customers by UNICEF."],
        ..RULE
    },
];
