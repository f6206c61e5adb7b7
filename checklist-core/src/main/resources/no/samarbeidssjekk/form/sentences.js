'use strict';

// What the page knows of the checklist, and what it says in the language chosen.

const data = JSON.parse(document.getElementById('data').textContent);
const items = data.checklist.dimensions.flatMap(dimension => dimension.items);

let language = data.language;

function say(key, ...values) {
  return data.texts[language][key].replace(/\{(\d)\}/g, (place, index) => String(values[index]));
}

/** A text that exists in several languages, in the one chosen or else in bokmål. */
function translated(texts) {
  return texts[language] ?? texts.nb;
}

function term(kind, code) {
  return data.words[kind].find(found => found.code === code);
}

function label(kind, code) {
  return translated(term(kind, code).label);
}

function itemNamed(id) {
  return items.find(item => item.id === id);
}
