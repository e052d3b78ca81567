import { vocabularyFile } from '../schema/vocabulary-files.ts';
import { carries } from '../text/carrying-words.ts';
import type { CaseCheck } from './check.ts';
import { quotesOf } from './quotes-of.ts';
import { rolesDeniedOf, rolesSaidOf, type SaidRole } from './said-roles.ts';

/**
 * Reports countries, ports and parties in another role than the text says beyond doubt: a country that goods are 输往 is no
 * country that is only mentioned, and who is 判处 is no suspect. An inferred role has its reason, and a port of an earlier route is told of like a port of the case.
 */
export const toldRoles: CaseCheck = (one, { vocabulary }, report) => {
  const { data } = one.entry;
  const quotes = quotesOf(one);
  const compare = (
    path: (string | number)[],
    role: string,
    said: readonly SaidRole[],
    name: 'country-roles' | 'port-roles' | 'party-roles',
  ) => {
    const [first] = said;
    if (first === undefined || said.some((other) => other.role === role)) return;
    // A role for which the quote has no word is reported itself.
    const known = vocabulary[name].get(role);
    const own = quotes(path).map(({ exact }) => exact);
    if (known !== undefined && !carries(known, own)) return;
    report(one.entry, [...path, 'role'], {
      found: `"${role}", though ${first.where} has "${first.words}"`,
      allowed: `${[...new Set(said.map((other) => other.role))].join(', ')}, by "says" in ${vocabularyFile(name)}`,
      advice: 'Correct the role, or say under "inferred" why the words mean another.',
    });
  };
  for (const [index, { code, role, basis }] of data.countries.entries()) {
    // Most goods of the casebook come from China or go there, and the text seldom says which of them it means.
    if (basis === 'inferred' || code === 'CN') continue;
    const said = rolesSaidOf(one, 'countries', index, vocabulary);
    compare(['countries', index], role, said, 'country-roles');
  }
  for (const [index, { role, basis }] of data.ports.entries()) {
    if (basis === 'inferred' || role === 'earlier-route') continue;
    const said = rolesSaidOf(one, 'ports', index, vocabulary);
    compare(['ports', index], role, said, 'port-roles');
  }
  for (const [index, { role, basis }] of data.parties.entries()) {
    // A role that words carry is one that the party has besides: who declared goods may be convicted later.
    const denied = rolesDeniedOf(one, index, vocabulary).find((other) => other.role === role);
    if (denied && basis !== 'inferred') {
      report(one.entry, ['parties', index, 'role'], {
        found: `"${role}", though ${denied.where} has "${denied.words}"`,
        allowed: `another role, by "denies" in ${vocabularyFile('party-roles')}; whose right is infringed stands under "holders"`,
        advice: 'Correct the role, or, for a right holder, move the entry to "holders" without it.',
      });
      continue;
    }
    const hasWords = vocabulary['party-roles'].get(role)?.words !== undefined;
    if (basis === 'inferred' || hasWords) continue;
    const said = rolesSaidOf(one, 'parties', index, vocabulary);
    compare(['parties', index], role, said, 'party-roles');
  }
};
