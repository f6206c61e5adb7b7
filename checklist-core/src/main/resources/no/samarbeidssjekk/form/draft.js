// The draft in the browser: kept after every change, and never written over one from another tab.

const DRAFT = ['samarbeidssjekk-form/1', blankAssessment().checklist, ...blankAssessment().supplements].join(' ');

const draft = {
  state: 'none', // none, kept, unavailable or elsewhere: changed in another tab
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
    if (this.state === 'elsewhere') {
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

  clear() {
    try {
      localStorage.removeItem(DRAFT);
      this.lastSeen = null;
      this.state = 'none';
    } catch {
      this.state = 'unavailable';
    }
  },

  /** Whether an event of the storage tells that another tab changed the draft. */
  isChangedBy(event) {
    return (event.key === DRAFT || event.key === null) && event.newValue !== this.lastSeen;
  }
};

/** A draft of an earlier form, with the fields that have come in since. */
function withEveryField(assessment) {
  const blank = blankAssessment();
  return {...blank, ...assessment, answers: {...blank.answers, ...assessment.answers}};
}
