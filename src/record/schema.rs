//! What the JSON Schema says of the records: their documentation without the Rust examples.

/// Leaves the examples out of a type's description.
pub(crate) fn without_example(schema: &mut schemars::Schema) {
    let description = schema.get("description").and_then(|d| d.as_str());
    if let Some((words, _)) = description.and_then(|d| d.split_once("\n\n```")) {
        let words = words.to_owned();
        schema.insert("description".to_owned(), words.into());
    }
}
