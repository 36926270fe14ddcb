//! A corpus of expressions: what they say on a day of publication. All sentences are invented.

use crate::extractor::{Context, Extractor};

/// Day of publication, text with the expression in brackets, TIMEX3 value, first and last day.
type Row = (&'static str, &'static str, &'static str, &'static str, &'static str);

#[rustfmt::skip]
const ROWS: &[Row] = &[
    ("2023-05-10", "They met on [20 June 2022] there.", "2022-06-20", "2022-06-20", "2022-06-20"),
    ("2023-05-10", "They met on [20 June, 2022] there.", "2022-06-20", "2022-06-20", "2022-06-20"),
    ("2023-05-10", "They met on [June 20, 2022] there.", "2022-06-20", "2022-06-20", "2022-06-20"),
    ("2023-05-10", "They met on [June 20th, 2022], he said.", "2022-06-20", "2022-06-20", "2022-06-20"),
    ("2023-05-10", "They met on [Monday, 20 June 2022] there.", "2022-06-20", "2022-06-20", "2022-06-20"),
    ("2023-05-10", "They met on [Monday 20 June 2022] there.", "2022-06-20", "2022-06-20", "2022-06-20"),
    ("2023-05-10", "They met on the [20th of June 2022] there.", "2022-06-20", "2022-06-20", "2022-06-20"),
    ("2023-05-10", "They met on [Monday, June 20, 2022] there.", "2022-06-20", "2022-06-20", "2022-06-20"),
    ("2023-05-10", "They met on [Monday, the 20th of June, 2022] there.", "2022-06-20", "2022-06-20", "2022-06-20"),
    ("2023-05-10", "They met on [20 Jun 2022] there.", "2022-06-20", "2022-06-20", "2022-06-20"),
    ("2023-05-10", "They met on [Sept. 7, 2010] there.", "2010-09-07", "2010-09-07", "2010-09-07"),
    ("2023-05-10", "They met on [7 Sept 2010] there.", "2010-09-07", "2010-09-07", "2010-09-07"),
    ("2023-05-10", "They met on [Sep 7 2010] there.", "2010-09-07", "2010-09-07", "2010-09-07"),
    ("2023-05-10", "They met on [Jan. 1, 2000] there.", "2000-01-01", "2000-01-01", "2000-01-01"),
    ("2023-05-10", "They met on [2022-06-20] there.", "2022-06-20", "2022-06-20", "2022-06-20"),
    ("2023-05-10", "They met on [20.06.2022] there.", "2022-06-20", "2022-06-20", "2022-06-20"),
    ("2023-05-10", "They met on [7.8.96] there.", "1996-08-07", "1996-08-07", "1996-08-07"),
    ("2023-05-10", "They met on [20/06/2022] there.", "2022-06-20", "2022-06-20", "2022-06-20"),
    ("2023-05-10", "They met on [06/20/2022] there.", "2022-06-20", "2022-06-20", "2022-06-20"),
    ("2023-05-10", "They met on [20-06-2022] there.", "2022-06-20", "2022-06-20", "2022-06-20"),
    ("2023-05-10", "They met on [12-Jan-2021] there.", "2021-01-12", "2021-01-12", "2021-01-12"),
    ("2023-05-10", "They met on [29 February 2008] there.", "2008-02-29", "2008-02-29", "2008-02-29"),
    ("2023-05-10", "They met on the [first of May 1994] there.", "1994-05-01", "1994-05-01", "1994-05-01"),
    ("2023-05-10", "It was born in [June 2022] there.", "2022-06", "2022-06-01", "2022-06-30"),
    ("2023-05-10", "It was born in [February 2024] there.", "2024-02", "2024-02-01", "2024-02-29"),
    ("2023-05-10", "It was born in [June of 2022] there.", "2022-06", "2022-06-01", "2022-06-30"),
    ("2023-05-10", "It was born in [June, 2022] there.", "2022-06", "2022-06-01", "2022-06-30"),
    ("2023-05-10", "It was born in [Dec. 2021] there.", "2021-12", "2021-12-01", "2021-12-31"),
    ("2023-05-10", "It was founded in [1998].", "1998", "1998-01-01", "1998-12-31"),
    ("2023-05-10", "It was founded in the [year 2000] there.", "2000", "2000-01-01", "2000-12-31"),
    ("2023-05-10", "It was founded in [nineteen ninety-eight] there.", "1998", "1998-01-01", "1998-12-31"),
    ("2023-05-10", "It was founded in the [1990s] there.", "199", "1990-01-01", "1999-12-31"),
    ("2023-05-10", "It was big in the [sixties] there.", "196", "1960-01-01", "1969-12-31"),
    ("2023-05-10", "It was big in the [’60s] there.", "196", "1960-01-01", "1969-12-31"),
    ("2023-05-10", "It was built in the [19th century] there.", "18", "1801-01-01", "1900-12-31"),
    ("2023-05-10", "It will be the story of the [21st century].", "20", "2001-01-01", "2100-12-31"),
    ("2023-05-10", "He was killed in [44 BC] there.", "BC0044", "-0043-01-01", "-0043-12-31"),
    ("2023-05-10", "Sales rose in the [second quarter of 2022] there.", "2022-Q2", "2022-04-01", "2022-06-30"),
    ("2023-05-10", "Sales rose in the [fourth quarter of 2022] there.", "2022-Q4", "2022-10-01", "2022-12-31"),
    ("2023-05-10", "Sales rose in [Q3 2022] there.", "2022-Q3", "2022-07-01", "2022-09-30"),
    ("2023-05-10", "Sales rose in [Q1 of 2023] there.", "2023-Q1", "2023-01-01", "2023-03-31"),
    ("2023-05-10", "Sales rose in [2Q 2022] there.", "2022-Q2", "2022-04-01", "2022-06-30"),
    ("2023-05-10", "Sales rose in the [first half of 2022] there.", "2022-H1", "2022-01-01", "2022-06-30"),
    ("2023-05-10", "Sales rose in the [latter half of 2022] there.", "2022-H2", "2022-07-01", "2022-12-31"),
    ("2023-05-10", "Sales rose in [H2 2022] there.", "2022-H2", "2022-07-01", "2022-12-31"),
    ("2023-05-10", "Sales rose in [fiscal 2022] there.", "FY2022", "2022-01-01", "2022-12-31"),
    ("2023-05-10", "Sales rose in [fiscal year 2022] there.", "FY2022", "2022-01-01", "2022-12-31"),
    ("2023-05-10", "Sales rose in [FY2022] there.", "FY2022", "2022-01-01", "2022-12-31"),
    ("2023-05-10", "Sales rose in [FY22] there.", "FY2022", "2022-01-01", "2022-12-31"),
    ("2023-05-10", "The house opened in the [summer of 1916] there.", "1916-SU", "1916-06-01", "1916-08-31"),
    ("2023-05-10", "The house opened in [spring 2022] there.", "2022-SP", "2022-03-01", "2022-05-31"),
    ("2023-05-10", "The house opened in [autumn 2022] there.", "2022-FA", "2022-09-01", "2022-11-30"),
    ("2023-05-10", "The house opened in [winter 2021] there.", "2021-WI", "2021-12-01", "2022-02-28"),
    ("2023-05-10", "The [2011 summer] heat was a lesson.", "2011-SU", "2011-06-01", "2011-08-31"),
    ("2023-05-10", "It began in [late February] there.", "2023-02", "2023-02-01", "2023-02-28"),
    ("2023-05-10", "It began in [early 2021] there.", "2021", "2021-01-01", "2021-12-31"),
    ("2023-05-10", "It began in [mid-2021] there.", "2021", "2021-01-01", "2021-12-31"),
    ("2023-05-10", "It began in [mid-June 2021] there.", "2021-06", "2021-06-01", "2021-06-30"),
    ("2023-05-10", "It ended by the [end of 2021] there.", "2021", "2021-01-01", "2021-12-31"),
    ("2023-05-10", "It ended by [year-end 2021] there.", "2021", "2021-01-01", "2021-12-31"),
    ("2023-05-10", "It began at the [beginning of October 1777] there.", "1777-10", "1777-10-01", "1777-10-31"),
    ("2023-05-10", "It began in the [late 1960s] there.", "196", "1960-01-01", "1969-12-31"),
    ("2023-05-10", "It began in the [early 20th century] there.", "19", "1901-01-01", "2000-12-31"),
    ("2023-05-10", "The group announced [today] that it grew.", "2023-05-10", "2023-05-10", "2023-05-10"),
    ("2023-05-10", "[Yesterday] he left.", "2023-05-09", "2023-05-09", "2023-05-09"),
    ("2023-05-10", "They will meet [tomorrow] there.", "2023-05-11", "2023-05-11", "2023-05-11"),
    ("2023-05-10", "The [day before yesterday] he left.", "2023-05-08", "2023-05-08", "2023-05-08"),
    ("2023-05-10", "They will meet the [day after tomorrow] there.", "2023-05-12", "2023-05-12", "2023-05-12"),
    ("2023-05-10", "He will speak [tonight] there.", "2023-05-10TNI", "2023-05-10", "2023-05-10"),
    ("2023-05-10", "He left [yesterday morning] there.", "2023-05-09TMO", "2023-05-09", "2023-05-09"),
    ("2023-05-10", "They will host it [today, May 10], there.", "2023-05-10", "2023-05-10", "2023-05-10"),
    ("2023-05-10", "It opened [this week] there.", "2023-W19", "2023-05-08", "2023-05-14"),
    ("2023-05-10", "It opened [last week] there.", "2023-W18", "2023-05-01", "2023-05-07"),
    ("2023-05-10", "It will open [next week] there.", "2023-W20", "2023-05-15", "2023-05-21"),
    ("2023-05-10", "It opened [this month] there.", "2023-05", "2023-05-01", "2023-05-31"),
    ("2023-05-10", "It opened [last month] there.", "2023-04", "2023-04-01", "2023-04-30"),
    ("2023-05-10", "It will open [next month] there.", "2023-06", "2023-06-01", "2023-06-30"),
    ("2023-05-10", "It opened [this year] there.", "2023", "2023-01-01", "2023-12-31"),
    ("2023-05-10", "It opened [last year] there.", "2022", "2022-01-01", "2022-12-31"),
    ("2023-05-10", "It will open [next year] there.", "2024", "2024-01-01", "2024-12-31"),
    ("2023-05-10", "It grew [this quarter] there.", "2023-Q2", "2023-04-01", "2023-06-30"),
    ("2023-05-10", "It grew [last quarter] there.", "2023-Q1", "2023-01-01", "2023-03-31"),
    ("2023-05-10", "It will cost more [this financial year] there.", "2023", "2023-01-01", "2023-12-31"),
    ("2023-05-10", "It was better [this decade] there.", "202", "2020-01-01", "2029-12-31"),
    ("2023-05-10", "It was better [last century] there.", "19", "1901-01-01", "2000-12-31"),
    ("2023-05-10", "It closed [last weekend] there.", "2023-W18-WE", "2023-05-06", "2023-05-07"),
    ("2023-05-10", "It will close [next weekend] there.", "2023-W20-WE", "2023-05-20", "2023-05-21"),
    ("2023-05-10", "It closed [late last year] there.", "2022", "2022-01-01", "2022-12-31"),
    ("2023-05-10", "It closed [earlier this year] there.", "2023", "2023-01-01", "2023-12-31"),
    ("2023-05-10", "It will close [later this month] there.", "2023-05", "2023-05-01", "2023-05-31"),
    ("2023-05-10", "It will close by the [end of the year] there.", "2023", "2023-01-01", "2023-12-31"),
    ("2023-05-10", "It will close by the [end of this month] there.", "2023-05", "2023-05-01", "2023-05-31"),
    ("2023-05-10", "It will close [early next year] there.", "2024", "2024-01-01", "2024-12-31"),
    ("2023-05-10", "He spoke on [Tuesday] there.", "2023-05-09", "2023-05-09", "2023-05-09"),
    ("2023-05-10", "He spoke on [Friday] there.", "2023-05-05", "2023-05-05", "2023-05-05"),
    ("2023-05-10", "He spoke on [Wednesday] there.", "2023-05-10", "2023-05-10", "2023-05-10"),
    ("2023-05-10", "He will speak on [Friday] there.", "2023-05-12", "2023-05-12", "2023-05-12"),
    ("2023-05-10", "He will speak on [Tuesday] there.", "2023-05-16", "2023-05-16", "2023-05-16"),
    ("2023-05-10", "He spoke [last Friday] there.", "2023-05-05", "2023-05-05", "2023-05-05"),
    ("2023-05-10", "He spoke [last Wednesday] there.", "2023-05-03", "2023-05-03", "2023-05-03"),
    ("2023-05-10", "He will speak [next Monday] there.", "2023-05-15", "2023-05-15", "2023-05-15"),
    ("2023-05-10", "He will speak [this Friday] there.", "2023-05-12", "2023-05-12", "2023-05-12"),
    ("2023-05-10", "He spoke on [Friday night] there.", "2023-05-05TNI", "2023-05-05", "2023-05-05"),
    ("2023-05-10", "He spoke on [Monday last week] there.", "2023-05-01", "2023-05-01", "2023-05-01"),
    ("2023-05-10", "They met in [January] there.", "2023-01", "2023-01-01", "2023-01-31"),
    ("2023-05-10", "She was sworn in in [December] there.", "2022-12", "2022-12-01", "2022-12-31"),
    ("2023-05-10", "They will meet in [September] there.", "2023-09", "2023-09-01", "2023-09-30"),
    ("2023-05-10", "They will meet in [February] there.", "2024-02", "2024-02-01", "2024-02-29"),
    ("2023-05-10", "They met in [July last year] there.", "2022-07", "2022-07-01", "2022-07-31"),
    ("2023-05-10", "They met [last November] there.", "2022-11", "2022-11-01", "2022-11-30"),
    ("2023-05-10", "They met [last March] there.", "2023-03", "2023-03-01", "2023-03-31"),
    ("2023-05-10", "They will meet [this June] there.", "2023-06", "2023-06-01", "2023-06-30"),
    ("2023-05-10", "They will meet [next June] there.", "2023-06", "2023-06-01", "2023-06-30"),
    ("2023-05-10", "They met in [early April] there.", "2023-04", "2023-04-01", "2023-04-30"),
    ("2023-05-10", "The rule, effective [March 6], is strict.", "2023-03-06", "2023-03-06", "2023-03-06"),
    ("2023-05-10", "They met on [13 April] there.", "2023-04-13", "2023-04-13", "2023-04-13"),
    ("2023-05-10", "They met on [30 December] there.", "2022-12-30", "2022-12-30", "2022-12-30"),
    ("2023-05-10", "They will meet on [27 July] there.", "2023-07-27", "2023-07-27", "2023-07-27"),
    ("2023-05-10", "They will meet on [5 January] there.", "2024-01-05", "2024-01-05", "2024-01-05"),
    ("2023-05-10", "They met on [Thursday 27 April] there.", "2023-04-27", "2023-04-27", "2023-04-27"),
    ("2023-05-10", "They met on [Friday, 23 December] there.", "2022-12-23", "2022-12-23", "2022-12-23"),
    ("2023-05-10", "It broke [two years ago] there.", "2021", "2021-01-01", "2021-12-31"),
    ("2023-05-10", "It broke [nearly five years ago] there.", "2018", "2018-01-01", "2018-12-31"),
    ("2023-05-10", "It broke [a year ago] there.", "2022", "2022-01-01", "2022-12-31"),
    ("2023-05-10", "It broke [three months ago] there.", "2023-02", "2023-02-01", "2023-02-28"),
    ("2023-05-10", "It broke [two weeks ago] there.", "2023-W17", "2023-04-24", "2023-04-30"),
    ("2023-05-10", "It broke [ten days ago] there.", "2023-04-30", "2023-04-30", "2023-04-30"),
    ("2023-05-10", "It broke [a decade ago] there.", "2013", "2013-01-01", "2013-12-31"),
    ("2023-05-10", "It broke [half a century ago] there.", "1973", "1973-01-01", "1973-12-31"),
    ("2023-05-10", "It broke [a couple of years ago] there.", "2021", "2021-01-01", "2021-12-31"),
    ("2023-05-10", "It will be done [two weeks from now] there.", "2023-W21", "2023-05-22", "2023-05-28"),
    ("2023-05-10", "He came on 3 March 2021 and left the [following day].", "2021-03-04", "2021-03-04", "2021-03-04"),
    ("2023-05-10", "He came on 3 March 2021 and left [two days later].", "2021-03-05", "2021-03-05", "2021-03-05"),
    ("2023-05-10", "He came on 3 March 2021 and left the [next day].", "2021-03-04", "2021-03-04", "2021-03-04"),
    ("2023-05-10", "He came on 3 March 2021 after a loss the [previous month].", "2021-02", "2021-02-01", "2021-02-28"),
    ("2023-05-10", "He came on 3 March 2021 and left the [same day].", "2021-03-03", "2021-03-03", "2021-03-03"),
    ("2023-05-10", "He came in 2014 and she [three years later].", "2017", "2017-01-01", "2017-12-31"),
    ("2023-05-10", "He came in 2014. It was a fall from the [year before].", "2013", "2013-01-01", "2013-12-31"),
    ("2023-05-10", "They ran it from [4 to 8 December 2022] there.", "2022-12-04/2022-12-08", "2022-12-04", "2022-12-08"),
    ("2023-05-10", "They ran it on [4-8 December 2022] there.", "2022-12-04/2022-12-08", "2022-12-04", "2022-12-08"),
    ("2023-05-10", "They ran it on [December 4-8, 2022] there.", "2022-12-04/2022-12-08", "2022-12-04", "2022-12-08"),
    ("2023-05-10", "They ran it on [Dec. 4 – 8, 2022] there.", "2022-12-04/2022-12-08", "2022-12-04", "2022-12-08"),
    ("2023-05-10", "They ran it from [26 October to 30 November 2022] there.", "2022-10-26/2022-11-30", "2022-10-26", "2022-11-30"),
    ("2023-05-10", "They ran it from [28 December to 3 January 2022] there.", "2021-12-28/2022-01-03", "2021-12-28", "2022-01-03"),
    ("2023-05-10", "They ran it from [3 May 2018 to 9 June 2018] there.", "2018-05-03/2018-06-09", "2018-05-03", "2018-06-09"),
    ("2023-05-10", "They ran it from [May 20 to 26, 2022] there.", "2022-05-20/2022-05-26", "2022-05-20", "2022-05-26"),
    ("2023-05-10", "They ran it on [May 25th-27th, 2022] there.", "2022-05-25/2022-05-27", "2022-05-25", "2022-05-27"),
    ("2023-05-10", "They ran it on [September 1 and 2, 2022] there.", "2022-09-01/2022-09-02", "2022-09-01", "2022-09-02"),
    ("2023-05-10", "They ran it on [7, 8 and 9 May 2022] there.", "2022-05-07/2022-05-09", "2022-05-07", "2022-05-09"),
    ("2023-05-10", "They ran it from [May to July 2022] there.", "2022-05/2022-07", "2022-05-01", "2022-07-31"),
    ("2023-05-10", "They ran it in [September/October 2022] there.", "2022-09/2022-10", "2022-09-01", "2022-10-31"),
    ("2023-05-10", "They ran it from [November 2021 to March 2022] there.", "2021-11/2022-03", "2021-11-01", "2022-03-31"),
    ("2023-05-10", "They ran it between [1987 and April 2011] there.", "1987/2011-04", "1987-01-01", "2011-04-30"),
    ("2023-05-10", "They ran it between [May and July 2022] there.", "2022-05/2022-07", "2022-05-01", "2022-07-31"),
    ("2023-05-10", "The plan for [2022–2025] is done.", "2022/2025", "2022-01-01", "2025-12-31"),
    ("2023-05-10", "She led it from [2009 to 2022] there.", "2009/2022", "2009-01-01", "2022-12-31"),
    ("2023-05-10", "The plan for [2011/12] is done.", "2011/2012", "2011-01-01", "2012-12-31"),
    ("2023-05-10", "The plan for [2011-12] is done.", "2011/2012", "2011-01-01", "2012-12-31"),
    ("2023-05-10", "They ruled from the [1960s to the 1980s] there.", "196/198", "1960-01-01", "1989-12-31"),
    ("2023-05-10", "They fought in [499-493 BC] there.", "BC0499/BC0493", "-0498-01-01", "-0492-12-31"),
    ("2023-05-10", "They ran it in the [first and second quarters of 2022] there.", "2022-Q1/2022-Q2", "2022-01-01", "2022-06-30"),
    ("2023-05-10", "They grew it in [spring and summer 2022] there.", "2022-SP/2022-SU", "2022-03-01", "2022-08-31"),
    ("2023-05-10", "They will run it on [July 3-5] there.", "2023-07-03/2023-07-05", "2023-07-03", "2023-07-05"),
    ("2023-05-10", "They will run it from [15 to 17 July] there.", "2023-07-15/2023-07-17", "2023-07-15", "2023-07-17"),
    ("2023-05-10", "It will begin on [Tuesday, 16 May at 10:00 a.m.] there.", "2023-05-16T10:00", "2023-05-16", "2023-05-16"),
    ("2023-05-10", "It will begin at [4pm on Friday, 12 May 2023] there.", "2023-05-12T16:00", "2023-05-12", "2023-05-12"),
    ("2023-05-10", "It begins [May 16, 2023, 5:48 pm] there.", "2023-05-16T17:48", "2023-05-16", "2023-05-16"),
    ("2023-05-10", "It begins on [16 May 2023 at 16:15] there.", "2023-05-16T16:15", "2023-05-16", "2023-05-16"),
    ("2023-05-10", "It begins on [May 16 from 8:20 a.m. to 9:35 a.m.] there.", "2023-05-16T08:20", "2023-05-16", "2023-05-16"),
    ("2023-05-10", "It ended at [midnight on 31 December 2022] there.", "2022-12-31T24:00", "2022-12-31", "2022-12-31"),
    ("2023-05-10", "It fell in the [early hours of Thursday 27 April 2023] there.", "2023-04-27TMO", "2023-04-27", "2023-04-27"),
    ("2023-05-10", "It fell on the [morning of April 19, 2021] there.", "2021-04-19TMO", "2021-04-19", "2021-04-19"),
    ("2023-05-10", "It fell on the [night of 20 June 1791] there.", "1791-06-20TNI", "1791-06-20", "1791-06-20"),
    ("2023-05-10", "It will run in the [first week of June] there.", "2023-06-01/2023-06-07", "2023-06-01", "2023-06-07"),
    ("2023-05-10", "It ran in the [last week of August 2022] there.", "2022-08-25/2022-08-31", "2022-08-25", "2022-08-31"),
    ("2023-05-10", "It ran on the [third Sunday of March 2022] there.", "2022-03-20", "2022-03-20", "2022-03-20"),
    ("2023-05-10", "It ran on the [last Monday of May 2021] there.", "2021-05-31", "2021-05-31", "2021-05-31"),
    ("2023-05-10", "It ran on the [last day of 2022] there.", "2022-12-31", "2022-12-31", "2022-12-31"),
    ("2023-05-10", "It will be done in the [second half of this year] there.", "2023-H2", "2023-07-01", "2023-12-31"),
    ("2023-05-10", "It ran in the [week of 5 June 2022] there.", "2022-W22", "2022-05-30", "2022-06-05"),
    ("2023-05-10", "It ran in the [week commencing 6 June 2022] there.", "2022-W23", "2022-06-06", "2022-06-12"),
    ("2023-05-10", "They met on [Christmas Day 2022] there.", "2022-12-25", "2022-12-25", "2022-12-25"),
    ("2023-05-10", "They met before [Christmas] there.", "2022-12-25", "2022-12-25", "2022-12-25"),
    ("2023-05-10", "They met on [New Year's Eve 2021] there.", "2021-12-31", "2021-12-31", "2021-12-31"),
    ("2023-05-10", "They met on [Good Friday 2021] there.", "2021-04-02", "2021-04-02", "2021-04-02"),
    ("2023-05-10", "They met on [Easter Monday 2022] there.", "2022-04-18", "2022-04-18", "2022-04-18"),
    ("2023-05-10", "They met on [Thanksgiving 2022] there.", "2022-11-24", "2022-11-24", "2022-11-24"),
    ("2023-05-10", "They met on [Labor Day 2022] there.", "2022-09-05", "2022-09-05", "2022-09-05"),
    ("2023-05-10", "They met on [Memorial Day 2021] there.", "2021-05-31", "2021-05-31", "2021-05-31"),
    ("2023-05-10", "They met on [Anzac Day] there.", "2023-04-25", "2023-04-25", "2023-04-25"),
    ("2023-05-10", "They will meet on [Veterans Day] there.", "2023-11-11", "2023-11-11", "2023-11-11"),
    ("2023-05-10", "They met on [Black Friday 2022] there.", "2022-11-25", "2022-11-25", "2022-11-25"),
    ("2023-05-10", "They will meet [next Christmas] there.", "2023-12-25", "2023-12-25", "2023-12-25"),
    ("2023-05-10", "The report is due by [30 June] there.", "2023-06-30", "2023-06-30", "2023-06-30"),
    ("2023-05-10", "It has stood since [1998] there.", "1998", "1998-01-01", "1998-12-31"),
    ("2023-05-10", "As of [March 4, 2022] it was so.", "2022-03-04", "2022-03-04", "2022-03-04"),
    ("2023-05-10", "A [2017] study says so.", "2017", "2017-01-01", "2017-12-31"),
    ("2023-05-10", "Its [April 2004] paper says so.", "2004-04", "2004-04-01", "2004-04-30"),
    ("2023-05-10", "In 2007, 2011 and [2013] they won.", "2013", "2013-01-01", "2013-12-31"),
    ("2023-05-10", "It fell all [summer] long.", "2022-SU", "2022-06-01", "2022-08-31"),
    ("2023-05-10", "It will launch [early fall] there.", "2023-FA", "2023-09-01", "2023-11-30"),
    ("2023-05-10", "It was said [this morning] there.", "2023-05-10TMO", "2023-05-10", "2023-05-10"),
    ("2023-05-10", "It was said [last night] there.", "2023-05-09TNI", "2023-05-09", "2023-05-09"),
    ("2023-05-10", "The gates opened on 4 May 2023 and shut at [21:40], he said.", "2023-05-04T21:40", "2023-05-04", "2023-05-04"),
    ("2023-05-10", "Doors open at [6:30 p.m.] there.", "T18:30", "", ""),
    ("2023-05-10", "They came on 3 March 2021 and left at [4:10 the next day] by bus.", "2021-03-04T04:10", "2021-03-04", "2021-03-04"),
    ("2023-05-10", "They met on [Lunar New Year 2019] there.", "2019-02-05", "2019-02-05", "2019-02-05"),
    ("2023-05-10", "They met on [Rosh Hashanah 2022] there.", "2022-09-26", "2022-09-26", "2022-09-26"),
    ("2023-05-10", "They met before [Passover 2021] there.", "2021-03-28", "2021-03-28", "2021-03-28"),
    ("", "They met on [20 June 2022] there.", "2022-06-20", "2022-06-20", "2022-06-20"),
    ("", "They met on [27 July] there.", "XXXX-07-27", "--07-27", "--07-27"),
    ("", "They met in [July] there.", "XXXX-07", "--07", "--07"),
    ("", "They met [today] there.", "XXXX-XX-XX", "", ""),
    ("", "They met [this year] there.", "XXXX", "", ""),
    ("", "They met [last week] there.", "XXXX-WXX", "", ""),
    ("", "They met on [Friday] there.", "XXXX-WXX-5", "", ""),
    ("", "They met on 20 June 2022 and on [27 July] there.", "2022-07-27", "2022-07-27", "2022-07-27"),
    ("", "They met on [27 July] there. It was after 20 June 2022.", "2022-07-27", "2022-07-27", "2022-07-27"),
    ("", "They met in [late February] there. It was the only one in 2022.", "2022-02", "2022-02-01", "2022-02-28"),
    ("", "They met on [November 9 from 8:15 a.m. to 9:20 a.m.] there.", "XXXX-11-09T08:15", "--11-09", "--11-09"),
    ("", "The deal was signed on 9 May 2021. The [following week] it broke.", "2021-W19", "2021-05-10", "2021-05-16"),
    ("", "The deal was signed on 9 May 2021. In [August of that year] it broke.", "2021-08", "2021-08-01", "2021-08-31"),
    ("", "They met in New York and Ohio on [9/11/2001] there.", "2001-09-11", "2001-09-11", "2001-09-11"),
    ("", "They met in Sydney and Canberra on [9/11/2001] there.", "2001-11-09", "2001-11-09", "2001-11-09"),
    ("", "They met on [9/11/2001] and on 13/11/2001 there.", "2001-11-09", "2001-11-09", "2001-11-09"),
    ("", "LISBON, 18 January 2023 – The group said [today] that it grew by a third in three markets.", "2023-01-18", "2023-01-18", "2023-01-18"),
    ("", "Media Release\n\n18 January 2023\n\nThe group said [yesterday] that it grew by a third in three markets.", "2023-01-17", "2023-01-17", "2023-01-17"),
];

/// Texts in which there is no date.
const NONE: &[&str] = &[
    "They may go there soon.", "The march was long.", "He came second in the race.", "Prices fall again and again.", "We met 300 people there.",
    "Call 0491 570 110 for more.", "Call 1-800-555-2020 for more.", "Version 2.3.4 is out now.", "They won 21-19 and 3-2.", "We are open 24/7 for you.",
    "She dialled 9-1-1 at once.", "It costs $2000 a piece.", "More than 2000 people came.", "About 1,998 of them came.", "The Horizon 2020 programme grew.",
    "The Agenda 2030 goals are far.", "He read the Sunday Times there.", "It is run by April Smith and others.", "In today's world it is hard.",
    "Write to PO Box 2020, Lisbon now.", "Section 2019 of it says so.", "He was a second too late.", "The ratio was 3/4 of it.",
    "It works over 30 days there.", "It took two years to do.", "They meet every Tuesday there.", "It is paid monthly to them.", "He is 18 years old.",
    "They now know it.", "Recently it rained.", "The house has 1600 square metres.", "It grew 20.5.2 times.", "May she rest well.",
];

/// What is found in brackets' place, as `timex from to`.
fn found(text: &str, published: &str) -> (String, String) {
    let (start, end) = (text.find('[').unwrap(), text.find(']').unwrap() - 1);
    let plain = text.replace(['[', ']'], "");
    let context = Context::new().published_opt(published.parse().ok());
    let report = Extractor::default().extract_with(&plain, &context);
    let all: Vec<String> = report.dates.iter().map(|d| d.text.clone()).collect();
    let day = |d: Option<crate::record::PartialDate>| d.map(|d| d.to_string()).unwrap_or_default();
    let one = report.dates.iter().find(|d| (d.start, d.end) == (start, end));
    (one.map_or_else(String::new, |d| format!("{} {} {}", d.timex.clone().unwrap_or_default(), day(d.from), day(d.to))), all.join(" | "))
}

#[test]
fn expressions_have_their_values() {
    let mut wrong = Vec::new();
    for (published, text, timex, from, to) in ROWS {
        let (got, all) = found(text, published);
        if got != format!("{timex} {from} {to}") {
            wrong.push(format!("`{text}` on {published}: want {timex} {from} {to}, got {got} (found: {all})"));
        }
    }
    assert!(wrong.is_empty(), "{} of {} rows are wrong:\n{}", wrong.len(), ROWS.len(), wrong.join("\n"));
}

#[test]
fn what_is_no_date_is_none() {
    let mut wrong = Vec::new();
    for text in NONE {
        let report = Extractor::default().extract(text);
        if !report.dates.is_empty() {
            wrong.push(format!("`{text}`: {:?}", report.dates.iter().map(|d| (&d.text, &d.rule)).collect::<Vec<_>>()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn days_that_do_not_exist_are_warned_of() {
    for text in ["It was on 31 June 2015 there.", "It was on 29 February 2015 there."] {
        let report = Extractor::default().extract(text);
        assert!(report.dates.is_empty() && report.warnings.len() == 1, "{text}: {:?}", report.warnings);
    }
}
