//! How much likelier a sign stands beside a body, a thing, a person or a place than beside names on the whole: tenths of the natural logarithm.
//!
//! Counted over the 499 releases of *dev* and the pool, at 2,160 names told twice and oftener whose kind their own words or a list tell, or which somebody
//! has marked; three places of a name at most for each sign, what was seen seldom drawn towards nothing. Nothing of a single release is in these figures.

use crate::tape::atom::Kind;

/// The kinds, in the order of the odds.
pub(super) const KINDS: [Kind; 4] = [Kind::Org, Kind::Other, Kind::Person, Kind::Place];

/// What stands beside a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(super) enum Sign {
    /// `by Bruma`
    By,
    /// `funded by Bruma`
    LedBy,
    /// `members of Bruma`
    MemberOf,
    /// `the launch of Bruma`
    LaunchOf,
    /// `a researcher at Bruma`
    PostAt,
    /// `in partnership with Bruma`
    JointWith,
    /// `based in Bruma`
    BasedIn,
    /// `between Bruma and`
    Between,
    /// `from Bruma`
    From,
    /// `at Bruma`
    At,
    /// `on Bruma`
    On,
    /// `as Bruma`
    As,
    /// `in Bruma`
    In,
    /// `with Bruma`
    With,
    /// `for Bruma`
    For,
    /// `to Bruma`
    To,
    /// `or Bruma`
    Or,
    /// `of Bruma`
    Of,
    /// `about Bruma`
    About,
    /// `against Bruma`
    Against,
    /// `across Bruma`
    Across,
    /// `under Bruma`, `during Bruma`
    Under,
    /// `using Bruma`
    Using,
    /// `into Bruma`
    Into,
    /// `including Bruma`, `like Bruma`
    Including,
    /// `supports Bruma`
    Support,
    /// `launched Bruma`, `won Bruma`
    Launched,
    /// `said Bruma`
    SaidBefore,
    /// `that Bruma`
    That,
    /// `joined Bruma`
    Joined,
    /// `Mr. Bruma`, `director Bruma`
    Title,
    /// `Oxley Bruma`
    BehindName,
    /// `the Bruma`
    The,
    /// `a Bruma`
    A,
    /// `our Bruma`
    Our,
    /// `this Bruma`
    This,
    /// `Oxley’s Bruma`
    Owner,
    /// `the latest Bruma`
    New,
    /// `Bruma’s Oxlo`
    OwnsName,
    /// `Bruma’s stores`
    Owns,
    /// `Bruma is`
    Is,
    /// `Bruma was`
    Was,
    /// `Bruma are`
    Are,
    /// `Bruma has`
    Has,
    /// `Bruma will`
    Will,
    /// `Bruma can`
    Would,
    /// `Bruma is proud`
    IsProud,
    /// `Bruma is a`
    IsA,
    /// `Bruma is designed`
    IsMade,
    /// `Bruma announced`
    Acts,
    /// `Bruma allows`
    Does,
    /// `Bruma said`
    Speaks,
    /// `Bruma also`
    Also,
    /// `Bruma residents`
    OfAPlace,
    /// `Bruma staff`
    OfABody,
    /// `Bruma app`
    OfAThing,
    /// `Bruma of`
    OfBehind,
    /// `Bruma by`
    ByBehind,
    /// `Bruma for`
    ForBehind,
    /// `Bruma or`
    OrBehind,
    /// `Bruma in`
    InBehind,
    /// `Bruma at`
    AtBehind,
    /// `Bruma on`
    OnBehind,
    /// `Bruma from`
    FromBehind,
    /// `Bruma to`
    ToBehind,
    /// `Bruma who`
    WhoBehind,
    /// `Bruma as`
    AsBehind,
    /// `Bruma, which`
    Which,
    /// `Bruma, who`, `Bruma, 43,`
    Who,
    /// `Bruma, director`
    Post,
    /// `Bruma, a`
    Apposition,
    /// `Bruma/`
    Slash,
    /// `Oxley Inc. and Bruma`
    BesideBody,
    /// `the Oxley Award and Bruma`
    BesideThing,
    /// `Ann Holt and Bruma`
    BesidePerson,
    /// `Ohio and Bruma`, `Bruma, Ohio`
    BesidePlace,
}

impl Sign {
    /// What it stands in a row with: that says no more when it is told again.
    pub(super) fn is_row(self) -> bool {
        matches!(self, Sign::BesideBody | Sign::BesideThing | Sign::BesidePerson | Sign::BesidePlace)
    }
}

pub(super) const SIGNS: usize = ODDS.len();

/// Each sign, and what it says of bodies, things, people and places. In the order of the signs.
pub(super) const ODDS: [(Sign, [i8; 4]); 76] = [
    (Sign::By, [10, -5, -5, 0]),
    (Sign::LedBy, [30, -19, -30, 14]),
    (Sign::MemberOf, [19, 0, -23, 3]),
    (Sign::LaunchOf, [4, 14, -16, -1]),
    (Sign::PostAt, [30, -16, -26, 3]),
    (Sign::JointWith, [24, -29, 1, 4]),
    (Sign::BasedIn, [-23, -7, -18, 30]),
    (Sign::Between, [13, -29, -7, 23]),
    (Sign::From, [13, 3, -25, 9]),
    (Sign::At, [16, 9, -27, 2]),
    (Sign::On, [10, 19, -30, 11]),
    (Sign::As, [1, 8, -13, 3]),
    (Sign::In, [-4, 4, -23, 23]),
    (Sign::With, [5, 7, -11, -1]),
    (Sign::For, [2, 8, -15, 5]),
    (Sign::To, [2, 2, -11, 8]),
    (Sign::Or, [0, 8, -8, 0]),
    (Sign::Of, [1, 6, -12, 4]),
    (Sign::About, [26, 9, -13, -22]),
    (Sign::Against, [10, 2, -8, -4]),
    (Sign::Across, [8, -18, -28, 30]),
    (Sign::Under, [-2, 14, -7, -5]),
    (Sign::Using, [12, 22, -30, 5]),
    (Sign::Into, [9, 18, -30, 13]),
    (Sign::Including, [0, 6, -13, 6]),
    (Sign::Support, [1, 4, -13, 8]),
    (Sign::Launched, [-4, 17, -6, -7]),
    (Sign::SaidBefore, [1, -11, 19, -9]),
    (Sign::That, [3, -3, -1, 1]),
    (Sign::Joined, [30, 23, -28, -30]),
    (Sign::Title, [-12, -2, 30, -16]),
    (Sign::BehindName, [-5, 9, -2, -2]),
    (Sign::The, [7, 10, -22, 4]),
    (Sign::A, [6, 6, -18, 6]),
    (Sign::Our, [5, 22, -30, 11]),
    (Sign::This, [5, 20, -12, -13]),
    (Sign::Owner, [3, 18, -18, -3]),
    (Sign::New, [2, 12, -16, 2]),
    (Sign::OwnsName, [19, -30, -1, 13]),
    (Sign::Owns, [7, -14, 2, 5]),
    (Sign::Is, [4, 2, -3, -3]),
    (Sign::Was, [0, -3, 12, -10]),
    (Sign::Are, [-2, -10, 4, 8]),
    (Sign::Has, [5, -7, 6, -4]),
    (Sign::Will, [2, -8, 7, 0]),
    (Sign::Would, [5, -7, -2, 4]),
    (Sign::IsProud, [20, -30, 3, 8]),
    (Sign::IsA, [9, -2, 3, -10]),
    (Sign::IsMade, [-1, 9, 3, -12]),
    (Sign::Acts, [7, -4, 4, -7]),
    (Sign::Does, [7, 13, -6, -15]),
    (Sign::Speaks, [8, -17, 30, -29]),
    (Sign::Also, [7, -30, 19, 6]),
    (Sign::OfAPlace, [-23, -7, -18, 30]),
    (Sign::OfABody, [18, 0, -20, 2]),
    (Sign::OfAThing, [5, 24, -22, -7]),
    (Sign::OfBehind, [-9, 0, 16, -6]),
    (Sign::ByBehind, [-10, 5, -5, 10]),
    (Sign::ForBehind, [-3, 8, -4, -1]),
    (Sign::OrBehind, [3, 11, -6, -8]),
    (Sign::InBehind, [2, 6, -7, 0]),
    (Sign::AtBehind, [7, -2, -5, -1]),
    (Sign::OnBehind, [3, 1, -1, -3]),
    (Sign::FromBehind, [-8, -6, 10, 3]),
    (Sign::ToBehind, [1, -2, -1, 2]),
    (Sign::WhoBehind, [-9, 0, 3, 6]),
    (Sign::AsBehind, [0, -5, 0, 5]),
    (Sign::Which, [8, 20, -30, 12]),
    (Sign::Who, [9, -17, 30, -30]),
    (Sign::Post, [-10, 2, 21, -13]),
    (Sign::Apposition, [3, -5, 1, 0]),
    (Sign::Slash, [25, -22, -30, 28]),
    (Sign::BesideBody, [10, -3, -5, -3]),
    (Sign::BesideThing, [7, 30, -30, -7]),
    (Sign::BesidePerson, [5, -18, 17, -4]),
    (Sign::BesidePlace, [-3, -15, -8, 25]),
];

#[cfg(test)]
mod tests {
    use super::ODDS;

    #[test]
    fn odds_stand_in_the_order_of_the_signs() {
        assert!(ODDS.iter().enumerate().all(|(n, (sign, _))| *sign as usize == n));
    }
}
