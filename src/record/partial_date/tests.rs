//! Every form that a partial date has, and what it refuses.

#![allow(clippy::panic, clippy::unwrap_used)]

use super::*;

fn date(s: &str) -> PartialDate {
    s.parse().unwrap_or_else(|e| panic!("{e}"))
}

#[test]
fn reads_and_writes_every_form() {
    for s in ["2023-06-20", "2023-06", "2023", "--07-30", "--07", "--02-29", "-0044-03-15", "-0044", "0000", "0001-01-01"] {
        assert_eq!(date(s).to_string(), s);
        let json = serde_json::to_string(&date(s)).unwrap();
        assert_eq!(json, format!("\"{s}\""));
        assert_eq!(serde_json::from_str::<PartialDate>(&json).unwrap(), date(s));
    }
}

#[test]
fn refuses_what_is_no_date() {
    for s in [
        "", "-", "--", "---", "----", "23", "2023-", "2023-6", "2023-6-20", "2023-06-", "2023-13", "2023-00", "2023-06-31", "2023-06-00", "2023-02-29",
        "1900-02-29", "--02-30", "--13", "--00", "--xx", "--07-xx", "20x3", "2023-xx", "2023-06-2x", "-0000", "-0000-01-01", "-44", "+2023",
        "2023-06-20T10:00", "2023/06/20", "²023", "２０２３", " 2023", "20233", "---30",
    ] {
        assert!(s.parse::<PartialDate>().is_err(), "{s} was read as a date");
    }
}

#[test]
fn knows_leap_years() {
    for s in ["2024-02-29", "2000-02-29", "0000-02-29", "-0004-02-29"] {
        assert!(date(s).is_day());
    }
}

#[test]
fn covers_its_days() {
    for (s, first, last) in
        [("2023", "2023-01-01", "2023-12-31"), ("2023-02", "2023-02-01", "2023-02-28"), ("--02", "--02-01", "--02-29"), ("--07-30", "--07-30", "--07-30")]
    {
        assert_eq!((date(s).first_day(), date(s).last_day()), (date(first), date(last)));
    }
}

#[test]
fn compares_where_it_can() {
    use Ordering::{Equal, Greater, Less};
    for (a, b, order) in [
        ("2023", "2024", Some(Less)),
        ("-0044-03-15", "2023", Some(Less)),
        ("2023-06-20", "2022", Some(Greater)),
        ("2023-06", "2023-07-01", Some(Less)),
        ("2023-06-20", "2023-06-19", Some(Greater)),
        ("2023", "2023", Some(Equal)),
        ("--07-30", "--07-30", Some(Equal)),
        ("2023", "2023-06", None),
        ("2023-06", "2023-06-20", None),
        ("--07", "--08", None),
    ] {
        assert_eq!(date(a).partial_cmp(&date(b)), order, "{a} and {b}");
    }
}
