import type { CaseCheck } from './check.ts';

/** Reports customs offices whose role is "titled" though the title does not name them, and the other way round. */
export const titledOffices: CaseCheck = ({ entry, titleMentions }, context, report) => {
  const { customs, vocabulary } = context;
  const known = new Set(customs.map(({ id }) => id));
  const titled = new Set(
    titleMentions.filter(({ collection }) => collection === 'customs').map(({ id }) => id),
  );
  for (const [index, { id, role }] of entry.data.customs.entries()) {
    // What no registry or vocabulary has is reported elsewhere.
    if (!known.has(id) || !vocabulary['customs-roles'].has(role)) continue;
    if ((role === 'titled') === titled.has(id)) continue;
    report(entry, ['customs', index, 'role'], {
      found: `"${role}" for "${id}", which ${titled.has(id) ? 'stands' : 'does not stand'} in the title`,
      allowed: titled.has(id) ? 'titled' : 'acting, mentioned',
      advice: 'Correct the role.',
    });
  }
};
