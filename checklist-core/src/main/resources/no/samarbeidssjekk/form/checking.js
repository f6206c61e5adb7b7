// What makes it impossible to save, each with the field where it can be mended.

// The limits of the library’s reader.
const LONGEST_TEXT = 64 * 1024;
const LARGEST_FILE = 1024 * 1024;

/** All faults in the order of the page, as {id, sentence}. */
function faultsOf(assessment) {
  const check = new Check();
  check.facts(assessment);
  check.respondent(assessment.respondent);
  assessment.members.forEach((member, index) => check.member(member, `member-${index}`));
  check.year('established', assessment.established);
  check.marking(assessment.marking);
  check.text('note', assessment.note);
  items.forEach(item => check.answer(item.id, assessment.answers[item.id]));
  return check.faults;
}

class Check {

  faults = [];

  report(id, key, ...values) {
    this.faults.push({id, sentence: say(key, ...values)});
  }

  facts({name, date}) {
    if (isEmptyText(name)) {
      this.report('name', 'fault.name');
    }
    this.text('name', name);
    if (isEmptyText(date)) {
      this.report('date', 'fault.date.missing');
    }
    this.date('date', date);
  }

  respondent({member, role}) {
    if (!isEmptyText(member)) {
      this.number('respondent-member', member);
    }
    this.text('respondent-role', role);
  }

  member(member, id) {
    if (!isEmptyGroup(member)) {
      this.number(id + '-number', member.number);
      this.text(id + '-name', member.name);
    }
  }

  marking({level, basis}) {
    if (level === EXEMPT && isEmptyText(basis)) {
      this.report('marking-basis', 'fault.basis');
    }
    this.text('marking-basis', basis);
  }

  answer(item, {status, reason, note, evidence, action}) {
    if (status === NOT_APPLICABLE && isEmptyText(reason)) {
      this.report(`${item}-reason`, 'fault.reason', item);
    }
    this.text(`${item}-reason`, reason);
    this.text(`${item}-note`, note);
    evidence.forEach((one, index) => this.evidence(item, one, `${item}-evidence-${index}`));
    this.action(item, action, `${item}-action`);
  }

  evidence(item, evidence, id) {
    if (!isEmptyGroup(evidence) && isEmptyText(evidence.title)) {
      this.report(id + '-title', 'fault.title', item);
    }
    this.text(id + '-title', evidence.title);
    this.date(id + '-date', evidence.date);
    this.text(id + '-link', evidence.link);
  }

  action(item, action, id) {
    if (!isEmptyGroup(action) && isEmptyText(action.text)) {
      this.report(id + '-text', 'fault.action', item);
    }
    this.text(id + '-text', action.text);
    this.text(id + '-owner', action.owner);
    this.date(id + '-due', action.due);
  }

  number(id, typed) {
    const key = numberFault(typed.trim());
    if (key) {
      this.report(id, key);
    }
  }

  date(id, typed) {
    if (!isEmptyText(typed) && !isDate(typed.trim())) {
      this.report(id, 'fault.date', typed.trim());
    }
  }

  year(id, typed) {
    if (!isEmptyText(typed) && !/^[12][0-9]{3}$/.test(typed.trim())) {
      this.report(id, 'fault.year');
    }
  }

  text(id, typed) {
    const character = forbiddenIn(typed);
    if (character) {
      this.report(id, 'fault.character', character);
    }
    if (bytes(typed) > LONGEST_TEXT) {
      this.report(id, 'fault.long');
    }
  }
}

function bytes(text) {
  return new TextEncoder().encode(text).length;
}
