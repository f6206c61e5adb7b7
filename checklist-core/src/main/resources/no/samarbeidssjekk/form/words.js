// Words, numbers and dates as people type them.

const LONGEST_WORD = 200;
const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;
const NORWEGIAN_DATE = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/;
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F]|\p{Cs}/u;

/** Composed letters: «å» as one character, however it was typed. */
function composed(text) {
  return text.length <= LONGEST_WORD ? text.normalize('NFC') : text;
}

/** A form of the word that is equal for all spellings that are forgiven; as the library does it. */
function folded(typed) {
  return composed(typed).trim().toLowerCase()
      .replace(/[ \t\n\v\f\r\u00A0_'’-]+/g, '')
      .replaceAll('aa', 'å').replaceAll('å', 'a')
      .replaceAll('oe', 'ø').replaceAll('ø', 'o')
      .replaceAll('æ', 'ae');
}

/** The code of the term that has this word in any language; nothing when there is none. */
function codeOf(kind, typed) {
  const sought = folded(typed);
  return data.words[kind].find(found => found.words.includes(sought))?.code;
}

/** Ids forgive upper and lower case, spaces around them, and decomposed letters. */
function isSameId(id, typed) {
  return composed(id).toLowerCase() === composed(typed.trim()).toLowerCase();
}

/** A day of the calendar as year-month-day; 21.3.2025 is forgiven. Other texts stay as they are. */
function asDate(typed) {
  const text = typed.trim();
  const parts = NORWEGIAN_DATE.exec(text);
  return parts ? `${parts[3]}-${parts[2].padStart(2, '0')}-${parts[1].padStart(2, '0')}` : text;
}

function isDate(text) {
  if (!ISO_DATE.test(text)) {
    return false;
  }
  const [year, month, day] = text.split('-').map(Number);
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** What is wrong with a municipality number, as the key of a sentence; nothing when it can be one. */
function numberFault(text) {
  if (!/^[0-9]{4}$/.test(text)) {
    return 'fault.number';
  }
  return data.counties.includes(text.slice(0, 2)) ? undefined : 'fault.county';
}

/** A character that no file may hold, as it is named in tables; nothing when there is none. */
function forbiddenIn(text) {
  const found = FORBIDDEN.exec(text);
  return found && 'U+' + found[0].codePointAt(0).toString(16).toUpperCase().padStart(4, '0');
}

function today() {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
      .map(part => String(part).padStart(2, '0')).join('-');
}

function clock(moment) {
  return new Date(moment).toTimeString().slice(0, 5).replace(':', '.');
}
