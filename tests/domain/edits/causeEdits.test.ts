import { describe, expect, it } from 'vitest';
import { ballotRows } from '#domain/edits/ballotRows.ts';
import { actOfKey, doAct } from '#domain/edits/causeActs.ts';
import type { CauseAct } from '#domain/edits/causeActs.ts';
import { chooseCategorySet } from '#domain/edits/chooseCategorySet.ts';
import { keptCauses, treatableCauses } from '#domain/edits/treatableCauses.ts';
import { emptyVerificationRow } from '#domain/risalah/schema/causes.ts';
import type { VoteRow } from '#domain/risalah/schema/causes.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { emptyCause } from '#domain/tools/causes/causeEffect.ts';
import type { Cause } from '#domain/tools/causes/causeEffect.ts';
import { categorySets } from '#templates/categorySets.ts';
import { newRisalah } from '#tests/domain/risalah/wholeThread.ts';

function candidate(id: string, changes: Partial<Cause> = {}): Cause {
  return { ...emptyCause(id, 'man'), text: id, candidate: true, ...changes };
}

const causes = [candidate('a'), candidate('b'), candidate('gone', { retired: true })];

describe('the rows of the vote', () => {
  it('are the candidates in their order, with the points they have', () => {
    const given: VoteRow = { cause: 'b', points: { ani: 3 }, kept: false };
    expect(ballotRows(causes, [given])).toEqual([{ cause: 'a', points: {}, kept: false }, given]);
  });

  it('keep a cause that is no candidate any more while it holds points or a mark', () => {
    const rows: readonly VoteRow[] = [
      { cause: 'gone', points: { ani: 2 }, kept: false },
      { cause: 'marked', points: {}, kept: true },
      { cause: 'empty', points: { ani: null }, kept: false },
    ];
    expect(ballotRows(causes, rows).map(({ cause }) => cause)).toEqual([
      'a',
      'b',
      'gone',
      'marked',
    ]);
  });
});

describe('the causes to be proven', () => {
  const risalahWith = (rows: Risalah['vote']['rows']): Risalah => {
    const empty = newRisalah();
    const tree = {
      ...empty['cause-effect'],
      causes: [...causes, candidate('c', { candidate: false })],
    };
    return { ...empty, 'cause-effect': tree, vote: { ...empty.vote, rule: 'own', rows } };
  };
  const idsOf = (found: readonly Cause[]): readonly string[] => found.map(({ id }) => id);

  it('are all candidates while nobody has voted, then those that the vote kept', () => {
    expect(idsOf(keptCauses(risalahWith([])))).toEqual(['a', 'b']);
    const voted = risalahWith([
      { cause: 'a', points: { ani: 1 }, kept: false },
      { cause: 'b', points: { ani: 3 }, kept: true },
    ]);
    expect(idsOf(keptCauses(voted))).toEqual(['b']);
  });

  it('may be treated once they are proven, or all of them while none is', () => {
    const tree = risalahWith([])['cause-effect'];
    expect(idsOf(treatableCauses(tree, { rows: [] }))).toEqual(['a', 'b']);
    const rows = [
      { ...emptyVerificationRow('1'), cause: 'a', conclusion: 'not-dominant' as const },
      { ...emptyVerificationRow('2'), cause: 'b', conclusion: 'dominant' as const },
    ];
    expect(idsOf(treatableCauses(tree, { rows }))).toEqual(['b']);
  });
});

describe('another set of bones', () => {
  it('keeps every bone that carries a cause, by the name the team gave it', () => {
    const named = categorySets['4m1e'].map((category) => ({
      ...category,
      name: `${category.name}!`,
    }));
    const input = { categories: named, causes: [emptyCause('a', 'man')] };
    const chosen = chooseCategorySet(input, '5m1e', categorySets);
    expect(chosen.map(({ name }) => name)).toEqual([
      'Manusia!',
      ...categorySets['5m1e'].slice(1).map(({ name }) => name),
    ]);
    expect(chooseCategorySet(input, '4p', categorySets)).toEqual([...categorySets['4p'], named[0]]);
  });

  it('changes nothing where the team names its own', () => {
    const input = { categories: categorySets['4p'], causes: [] };
    expect(chooseCategorySet(input, 'own', categorySets)).toBe(input.categories);
  });
});

describe('an act on a cause', () => {
  const outcome = (act: CauseAct, id: string) =>
    doAct(causes, id, { act, newId: 'new', bones: ['man', 'method'] });

  it('moves on to the one that is in use afterwards', () => {
    expect(outcome('add', 'a').causes.map(({ id }) => id)).toEqual(['a', 'new', 'b', 'gone']);
    expect(outcome('add', 'a').active).toBe('new');
    expect(outcome('why', 'a').causes.at(-1)).toEqual(emptyCause('new', 'a'));
    expect(outcome('remove', 'a')).toEqual({ causes: causes.slice(1), active: '' });
  });

  it('goes on to the next bone at the end of one', () => {
    const { causes: moved, active } = outcome('down', 'gone');
    expect(moved.find(({ id }) => id === 'gone')?.parent).toBe('method');
    expect(active).toBe('gone');
  });

  it('sets a cause aside and takes it back', () => {
    expect(outcome('aside', 'a').causes[0]?.retired).toBe(true);
    expect(outcome('aside', 'gone').causes[2]?.retired).toBe(false);
  });

  it('is meant by a key; Backspace takes away only what is empty', () => {
    const bare = { altKey: false, shiftKey: false };
    expect(actOfKey({ ...bare, key: 'Tab', shiftKey: true }, candidate('a'))).toBe('shallower');
    expect(actOfKey({ ...bare, key: 'ArrowUp' }, candidate('a'))).toBeNull();
    expect(actOfKey({ ...bare, key: 'Backspace' }, candidate('a'))).toBeNull();
    expect(actOfKey({ ...bare, key: 'Backspace' }, emptyCause('a', 'man'))).toBe('remove');
  });
});
