//! How releases explain letters. All are invented.

use crate::extractor::Extractor;

/// Letters, the words that they stand for (none: they are explained by nothing), the name that has them, if any.
type Wanted = (&'static str, &'static str, &'static str);

#[rustfmt::skip]
const ROWS: &[(&str, &[Wanted])] = &[
    ("The National Ice Service (NIS) warned ships. NIS said so.", &[("NIS", "National Ice Service", "National Ice Service")]),
    ("NIS (National Ice Service) warned ships.", &[("NIS", "National Ice Service", "National Ice Service")]),
    ("The National Ice Service, or NIS, warned ships.", &[("NIS", "National Ice Service", "National Ice Service")]),
    ("The National Ice Service (“NIS”) warned ships.", &[("NIS", "National Ice Service", "National Ice Service")]),
    ("The National Ice Service (the “NIS”) warned ships.", &[("NIS", "National Ice Service", "National Ice Service")]),
    ("The National Ice Service (hereinafter the NIS) warned ships.", &[("NIS", "National Ice Service", "National Ice Service")]),
    ("The National Ice Service (hereafter referred to as ‘NIS’) warned ships.", &[("NIS", "National Ice Service", "National Ice Service")]),
    ("The National Ice Service, known as NIS, warned ships.", &[("NIS", "National Ice Service", "National Ice Service")]),
    ("The National Ice Service, also known by its acronym NIS, warned ships.", &[("NIS", "National Ice Service", "National Ice Service")]),
    ("The National Ice Service [NIS] warned ships.", &[("NIS", "National Ice Service", "National Ice Service")]),
    ("The National Ice Service - NIS - warned ships.", &[("NIS", "National Ice Service", "National Ice Service")]),
    ("The National Ice Service (abbreviated NIS) warned ships.", &[("NIS", "National Ice Service", "National Ice Service")]),
    ("NIS stands for National Ice Service. NIS warned ships.", &[("NIS", "National Ice Service", "National Ice Service")]),
    ("Ghana’s National Ice Service’s (NIS) boats left.", &[("NIS", "National Ice Service", "National Ice Service")]),
    ("The National Ice Service’s (NIS’s) boats left.", &[("NIS", "National Ice Service", "National Ice Service")]),
    ("Uses of artificial intelligence (AI) grow. AI is everywhere.", &[("AI", "artificial intelligence", "")]),
    ("Uses of Artificial Intelligence (AI) grow.", &[("AI", "Artificial Intelligence", "")]),
    ("He spoke of corporate social responsibility (CSR) and of trafficking in persons (TIP).", &[("CSR", "corporate social responsibility", ""), ("TIP", "trafficking in persons", "")]),
    ("Small and medium-sized enterprises (SMEs) may apply.", &[("SMEs", "Small and medium-sized enterprises", "")]),
    ("It helps small and medium enterprises (SMEs) and internally displaced persons (IDPs).", &[("SMEs", "small and medium enterprises", ""), ("IDPs", "internally displaced persons", "")]),
    ("Non-governmental organizations (NGOs) and civil society organisations (CSOs) came.", &[("NGOs", "Non-governmental organizations", ""), ("CSOs", "civil society organisations", "")]),
    ("Sales of electric vehicles (EVs) rose; the gross domestic product (GDP) fell.", &[("EVs", "electric vehicles", ""), ("GDP", "gross domestic product", "")]),
    ("The Sustainable Development Goals (SDGs) were discussed.", &[("SDGs", "Sustainable Development Goals", "Sustainable Development Goals")]),
    ("Adjusted earnings before interest, taxes, depreciation and amortization (EBITDA) rose.", &[("EBITDA", "earnings before interest, taxes, depreciation and amortization", "")]),
    ("They use polymerase chain reaction (PCR) tests and magnetic resonance imaging (MRI).", &[("PCR", "polymerase chain reaction", ""), ("MRI", "magnetic resonance imaging", "")]),
    ("AI (artificial intelligence) and IoT (Internet of Things) grow.", &[("AI", "artificial intelligence", ""), ("IoT", "Internet of Things", "")]),
    ("The Marlow Coastal Resilience Programme (MCRP) began. The MCRP is funded by Norway.", &[("MCRP", "Marlow Coastal Resilience Programme", "Marlow Coastal Resilience Programme")]),
    ("The Convention on Northern Tidal Waters (CNTW) entered into force.", &[("CNTW", "Convention on Northern Tidal Waters", "Convention on Northern Tidal Waters")]),
    ("The Clean Ports and Harbours Act (CPHA) passed in 2021.", &[("CPHA", "Clean Ports and Harbours Act", "Clean Ports and Harbours Act")]),
    ("The Instituto Marlow de Pesca (IMP) and the Deutsche Gesellschaft für Bootsbau (DGB) signed.", &[("IMP", "Instituto Marlow de Pesca", "Instituto Marlow de Pesca"), ("DGB", "Deutsche Gesellschaft für Bootsbau", "Deutsche Gesellschaft für Bootsbau")]),
    ("Ann Holt, Member of Parliament (MP), chief executive officer (CEO) of Marlow Steel Ltd., spoke.", &[("CEO", "chief executive officer", ""), ("MP", "Member of Parliament", "")]),
    ("Marlow Steel Ltd. (“MSL” or the “Company”) grew.", &[("MSL", "Marlow Steel Ltd.", "Marlow Steel Ltd.")]),
    ("The United Nations Office for Boats in West Africa (UNOBWA) grew.", &[("UNOBWA", "United Nations Office for Boats in West Africa", "United Nations Office for Boats in West Africa")]),
    ("The meeting of Marlow (MM) was in the United Arab Emirates (UAE) and the Democratic Republic of the Congo (DRC).", &[("UAE", "United Arab Emirates", "United Arab Emirates"), ("DRC", "Democratic Republic of the Congo", "Democratic Republic of the Congo")]),
    ("He met the Bishop of Marlow (UK) and left (NY).", &[("UK", "", ""), ("NY", "", "")]),
    ("Results were fine (NASDAQ) and good (USA).", &[("NASDAQ", "", ""), ("USA", "", "")]),
    ("Human immunodeficiency virus (HIV) and acquired immune deficiency syndrome (AIDS) rates fell; so did chronic obstructive pulmonary disease (COPD).", &[("HIV", "Human immunodeficiency virus", ""), ("COPD", "chronic obstructive pulmonary disease", "")]),
    ("Memorandum of Understanding (MoU) signed between Marlow University and the Oxley Trust.", &[("MoU", "Memorandum of Understanding", "Memorandum of Understanding")]),
    ("They signed a memorandum of understanding (MOU) and a request for proposals (RFP).", &[("MOU", "memorandum of understanding", ""), ("RFP", "request for proposals", "")]),
    ("The Food and Drug Administration (FDA) accepted the New Drug Application (NDA) and the Biologics License Application (BLA).", &[("NDA", "New Drug Application", "New Drug Application"), ("BLA", "Biologics License Application", "Biologics License Application")]),
    ("The Hollin Ports Authority, commonly known as HPA, warned.", &[("HPA", "Hollin Ports Authority", "Hollin Ports Authority")]),
    ("The Hollin Ports Authority — HPA — warned ships.", &[("HPA", "Hollin Ports Authority", "Hollin Ports Authority")]),
    ("the Hollin Ports Authority (hereafter, “HPA”) warned", &[("HPA", "Hollin Ports Authority", "Hollin Ports Authority")]),
    ("Hollin Ports Authority (HPA)'s ships; HPA's crews.", &[("HPA", "Hollin Ports Authority", "Hollin Ports Authority")]),
    ("They measured body mass index (BMI), return on investment (ROI) and full-time equivalents (FTEs).", &[("BMI", "body mass index", ""), ("ROI", "return on investment", ""), ("FTEs", "full-time equivalents", "")]),
    ("A request for information (“RFI”) and a letter of intent (the “LOI”) were sent.", &[("RFI", "request for information", ""), ("LOI", "letter of intent", "")]),
    ("Patients with tuberculosis (TB), hepatocellular carcinoma (HCC) or post-traumatic stress disorder (PTSD).", &[("TB", "tuberculosis", ""), ("HCC", "hepatocellular carcinoma", ""), ("PTSD", "post-traumatic stress disorder", "")]),
    ("Unmanned aerial vehicles (UAVs), liquefied natural gas (LNG), and information and communications technology (ICT).", &[("UAVs", "Unmanned aerial vehicles", ""), ("LNG", "liquefied natural gas", ""), ("ICT", "information and communications technology", "")]),
    ("ESG (environmental, social and governance) rules; KPIs (key performance indicators).", &[("ESG", "environmental, social and governance", ""), ("KPIs", "key performance indicators", "")]),
    ("He left the town (see CEO) and the river (US).", &[("CEO", "", ""), ("US", "", "")]),
    ("Sales rose in the region (EMEA) and the market (UK).", &[("EMEA", "", ""), ("UK", "", "")]),
    ("She is the chief financial officer (CFO).", &[("CFO", "chief financial officer", "")]),
];

#[test]
fn letters_are_explained() {
    let x = Extractor::default();
    let mut wrong = Vec::new();
    for (text, wanted) in ROWS {
        let report = x.extract(text);
        let name = |id: &str| {
            let bodies = report.organizations.iter().map(|o| (&o.id, &o.name));
            let places = report.places.iter().map(|p| (&p.id, &p.name));
            let others = report.others.iter().map(|o| (&o.id, &o.name));
            bodies.chain(places).chain(others).find(|(i, _)| *i == id).map_or("?", |(_, n)| n.as_str())
        };
        for (short, long, whose) in *wanted {
            let found = report.acronyms.iter().find(|a| a.short == *short);
            let has = found.map_or(("", ""), |a| (a.long.as_str(), a.defines.as_deref().map_or("", name)));
            if has != (*long, *whose) {
                wrong.push(format!("{text}\n   {short}: want {:?}, have {has:?}", (long, whose)));
            }
        }
    }
    assert!(wrong.is_empty(), "{} wrong\n{}", wrong.len(), wrong.join("\n"));
}
