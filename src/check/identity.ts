import type { CaseCheck } from './check.ts';

/** Reports a case whose edition, number and file name do not agree with each other and with the edition’s list. */
export const identity: CaseCheck = ({ entry }, { editions }, report) => {
  const { edition, number } = entry.data;
  const owner = editions.find(({ id }) => id === edition);
  if (owner === undefined) {
    report(entry, ['edition'], {
      found: `"${edition}"`,
      allowed: `a file name of content/editions: ${editions.map(({ id }) => `"${id}"`).join(', ')}`,
      advice: 'Correct the edition or add its file.',
    });
    return;
  }
  const id = `${edition}-${String(number).padStart(2, '0')}`;
  if (id !== entry.id) {
    report(entry, ['number'], {
      found: `edition "${edition}" and number ${number} in a file named ${entry.id}.md`,
      allowed: `the name ${id}.md for them`,
      advice: 'Correct the edition, the number or the file’s name.',
    });
  } else if (!owner.data.cases.includes(entry.id)) {
    report(entry, ['number'], {
      found: `the case ${entry.id}, which ${owner.file} does not list`,
      allowed: 'each case once in its edition’s list "cases"',
      advice: `Add ${entry.id} to "cases" in ${owner.file}.`,
    });
  } else if (owner.data.cases[number - 1] !== entry.id) {
    report(owner, ['cases', owner.data.cases.indexOf(entry.id)], {
      found: `${entry.id} at place ${owner.data.cases.indexOf(entry.id) + 1}`,
      allowed: 'the cases in the order of their numbers, from 1, none left out',
      advice: 'Put the list in order and add what is missing.',
    });
  }
};
