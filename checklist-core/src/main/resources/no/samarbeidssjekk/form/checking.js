// What makes it impossible to save, each with the field where it can be mended.

const LONGEST_TEXT = 64 * 1024;
const LARGEST_FILE = 1024 * 1024;

/** All faults in the order of the page, as {id, sentence}. */
function faultsOf(assessment) {
  const faults = [];
  const report = (id, key, ...values) => faults.push({id, sentence: say(key, ...values)});
  const date = (id, text) => {
    if (!isEmptyText(text) && !isDate(text.trim())) {
      report(id, 'fault.date', text.trim());
    }
  };
  const writable = (id, text) => {
    const character = forbiddenIn(text);
    if (character) {
      report(id, 'fault.character', character);
    }
    if (bytes(text) > LONGEST_TEXT) {
      report(id, 'fault.long');
    }
  };

  if (isEmptyText(assessment.name)) {
    report('name', 'fault.name');
  }
  writable('name', assessment.name);
  if (isEmptyText(assessment.date)) {
    report('date', 'fault.date.missing');
  }
  date('date', assessment.date);
  if (!isEmptyText(assessment.established) && !/^[12][0-9]{3}$/.test(assessment.established.trim())) {
    report('established', 'fault.year');
  }
  assessment.members.forEach((member, index) => {
    if (!isEmptyGroup(member)) {
      const key = numberFault(member.number.trim());
      if (key) {
        report(`member-${index}-number`, key);
      }
      writable(`member-${index}-name`, member.name);
    }
  });
  if (!isEmptyText(assessment.respondent.member)) {
    const key = numberFault(assessment.respondent.member.trim());
    if (key) {
      report('respondent-member', key);
    }
  }
  writable('respondent-role', assessment.respondent.role);
  if (assessment.marking.level === EXEMPT && isEmptyText(assessment.marking.basis)) {
    report('marking-basis', 'fault.basis');
  }
  writable('marking-basis', assessment.marking.basis);
  writable('note', assessment.note);

  for (const item of items) {
    const answer = assessment.answers[item.id];
    const field = name => `${item.id}-${name}`;
    if (answer.status === NOT_APPLICABLE && isEmptyText(answer.reason)) {
      report(field('reason'), 'fault.reason', item.id);
    }
    writable(field('reason'), answer.reason);
    writable(field('note'), answer.note);
    answer.evidence.forEach((evidence, index) => {
      const part = name => field(`evidence-${index}-${name}`);
      if (!isEmptyGroup(evidence) && isEmptyText(evidence.title)) {
        report(part('title'), 'fault.title', item.id);
      }
      date(part('date'), evidence.date);
      ['title', 'link'].forEach(name => writable(part(name), evidence[name]));
    });
    if (!isEmptyGroup(answer.action) && isEmptyText(answer.action.text)) {
      report(field('action-text'), 'fault.action', item.id);
    }
    date(field('action-due'), answer.action.due);
    ['text', 'owner'].forEach(name => writable(field('action-' + name), answer.action[name]));
  }
  return faults;
}

function bytes(text) {
  return new TextEncoder().encode(text).length;
}
