// The draft in the browser: kept after every change, and never written over one from another tab.

const DRAFT = ['samarbeidssjekk-form/1', blankAssessment().checklist, ...blankAssessment().supplements].join(' ');

/** Under such keys lie drafts that could not be read, each with its number. */
const UNREADABLE = DRAFT + ' unreadable ';

const draft = {
  // none, kept, unavailable, elsewhere: changed in another tab, or held: by a draft that cannot be read
  state: 'none',
  lastSeen: null,
  keptAt: 0,

  /** The text of the draft that was left here; nothing when there is none. */
  read() {
    this.state = 'none';
    try {
      this.lastSeen = localStorage.getItem(DRAFT);
    } catch {
      this.state = 'unavailable';
    }
    return this.lastSeen;
  },

  keep(assessment) {
    if (this.state === 'elsewhere' || this.state === 'held') {
      return;
    }
    try {
      if (localStorage.getItem(DRAFT) !== this.lastSeen) {
        this.state = 'elsewhere';
        return;
      }
      this.overwrite(assessment);
    } catch {
      this.state = 'unavailable';
    }
  },

  overwrite(assessment) {
    this.keptAt = Date.now();
    const text = JSON.stringify({keptAt: this.keptAt, language, assessment});
    localStorage.setItem(DRAFT, text);
    this.lastSeen = text;
    this.state = 'kept';
  },

  /** Moves a draft that cannot be read to a key of its own, and gives the key; nothing when it must stay. */
  putAside(text) {
    try {
      let number = 1;
      while (localStorage.getItem(UNREADABLE + number) !== null) {
        number++;
      }
      localStorage.setItem(UNREADABLE + number, text);
      localStorage.removeItem(DRAFT);
      this.lastSeen = null;
      this.state = 'none';
      return UNREADABLE + number;
    } catch {
      this.state = 'held';
      return undefined;
    }
  },

  /** Deletes the draft and those that could not be read; says whether the browser did. */
  clear() {
    try {
      Object.keys(localStorage).filter(key => key === DRAFT || key.startsWith(UNREADABLE))
          .forEach(key => localStorage.removeItem(key));
      this.lastSeen = null;
      this.state = 'none';
      return true;
    } catch {
      this.state = 'unavailable';
      return false;
    }
  },

  /** Whether an event of the storage tells that another tab changed the draft. */
  isChangedBy(event) {
    return (event.key === DRAFT || event.key === null) && event.newValue !== this.lastSeen;
  }
};

/** The blanks of groups that stand in lists; in the other lists stand words. */
const BLANK_ELEMENTS = {members: blankMember, evidence: blankEvidence, voices: blankVoice, others: blankOther};

/** A draft of an earlier form, with the fields that have come in since. */
function withEveryField(assessment) {
  return filledUp(blankAssessment(), assessment);
}

/** What was found, with the blank of every field that it lacks. What has another shape is no draft. */
function filledUp(blank, found, name) {
  if (shape(found) !== shape(blank)) {
    throw new TypeError('No form has written this');
  }
  if (shape(blank) === 'list') {
    const makeBlank = BLANK_ELEMENTS[name] ?? (() => '');
    return found.map(element => filledUp(makeBlank(), element));
  }
  return shape(blank) === 'object' ? {...found, ...Object.fromEntries(Object.entries(blank).map(
      ([field, value]) => [field, Object.hasOwn(found, field) ? filledUp(value, found[field], field) : value]))} : found;
}

function shape(value) {
  return Array.isArray(value) ? 'list' : value === null ? 'nothing' : typeof value;
}
