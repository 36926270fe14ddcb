//! What a token is.

/// The look of a token: what its characters are, before any list is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub(crate) enum Shape {
    /// `agency`, `don't`, `counter-trafficking`
    Lower,
    /// `Ministry`, `McDonald`, `Sub-Commission`, `O'Brien`
    Cap,
    /// `UNODC`, `SMITH`
    Caps,
    /// `iPhone`, `eBay`: a capital, but not in front
    Inner,
    /// `F.`, `J`: one capital letter
    Initial,
    /// `U.S.`, `a.m.`, `Ph.D.`
    Dotted,
    /// `COP26`, `H1N1`: letters in front, digits behind
    CapNum,
    /// `17`, `1,500`, `10:00`, `2.5`
    Num,
    /// `30th`, `2m`, `1990s`
    NumWord,
    /// `https://…`, `www.example.org`
    Url,
    /// `name@example.org`
    Email,
    /// A possessive ending: `'s`, `’s`, or `’` after an s
    Poss,
    /// `,`
    Comma,
    /// `.` inside a sentence, as after an abbreviation
    Dot,
    /// `.` that ends a sentence
    Stop,
    /// `!` or `?`
    Bang,
    /// `:`
    Colon,
    /// `;`
    Semi,
    /// `(` or `[`
    Open,
    /// `)` or `]`
    Close,
    /// `“` or `„` or `«`
    QuoteOpen,
    /// `”` or `»`
    QuoteClose,
    /// `"`
    Quote,
    /// `‘` in front of a word
    SingleOpen,
    /// `'` or `’` that is no possessive
    Single,
    /// `-` that stands by itself or cuts a word: `Boston-based`
    Hyphen,
    /// `–`, `—`, `--`
    Dash,
    /// `/`
    Slash,
    /// `&`
    Amp,
    /// `$`, `€`, `£`, `¥`
    Currency,
    /// `%`
    Percent,
    /// `@`
    At,
    /// `#`
    Hash,
    /// `*`, `•`, `·`: list markers
    Bullet,
    /// `|`
    Bar,
    /// Any other mark
    Mark,
    /// A line end that is not the middle of a sentence
    Break,
    /// An empty line, or the end of the text
    Para,
    /// A name that the rules have found, as one cell
    Mention,
}

impl Shape {
    /// How many shapes there are.
    pub(crate) const COUNT: usize = Shape::Mention as usize + 1;

    /// Letters are in it, so lists are asked about it.
    pub(crate) fn is_word(self) -> bool {
        self <= Shape::CapNum
    }

    /// Starts with a capital letter (or is all capitals).
    pub(crate) fn is_capital(self) -> bool {
        matches!(self, Shape::Cap | Shape::Caps | Shape::Initial | Shape::Dotted | Shape::CapNum)
    }

    /// A name may begin with it: a capital in it, or a quotation mark.
    pub(crate) fn may_open(self) -> bool {
        self.is_capital() || matches!(self, Shape::Inner | Shape::NumWord | Shape::Quote | Shape::QuoteOpen)
    }

    /// Which of the three label sets of a word counts: as written in lower case, capitalised, all capitals.
    pub(crate) const fn case(self) -> Case {
        match self {
            Shape::Lower => Case::Lower,
            Shape::Caps | Shape::Dotted | Shape::CapNum => Case::Caps,
            _ => Case::Cap,
        }
    }
}

/// The three ways in which a word's letters can be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Case {
    /// `mark`
    Lower,
    /// `Mark`
    Cap,
    /// `MARK`, `U.S.`
    Caps,
}

/// One token: half-open byte offsets into the text, and its shape.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Token {
    /// First byte.
    pub(crate) start: u32,
    /// Byte after the last.
    pub(crate) end: u32,
    /// Its look.
    pub(crate) shape: Shape,
    /// White space (or a line's start) stands before it.
    pub(crate) spaced: bool,
    /// No letters but ASCII's.
    pub(crate) ascii: bool,
}

impl Token {
    /// Byte range, for slicing.
    pub(crate) fn range(&self) -> core::ops::Range<usize> {
        self.start as usize..self.end as usize
    }
}
