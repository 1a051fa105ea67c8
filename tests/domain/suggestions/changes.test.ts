import { describe, expect, it } from 'vitest';
import { registerChanges } from '#domain/suggestions/reading/changes.ts';
import { registerChangeSentences } from '#words/suggestions/changes.ts';
import { registerOf } from './registers.ts';

const before = registerOf([{ title: 'Map' }, { title: 'Rak' }, { title: 'Antrean' }]);
const [map, rack, queue] = before.suggestions;
if (map === undefined || rack === undefined || queue === undefined) throw new Error('No rows');

describe('what changed between two states of a register', () => {
  it('counts suggestions by what became of them, wherever they stand', () => {
    const added = { ...map, id: 'baru' };
    const after = { ...before, suggestions: [added, { ...rack, title: 'Rak berwarna' }, map] };
    const changes = registerChanges(before, after);
    expect(changes).toEqual({ added: 1, edited: 1, removed: 1, settings: 'same' });
    expect(registerChangeSentences(changes)).toEqual(['1 saran ditambah, 1 diubah, 1 dihapus']);
  });

  it('tells another setting, and nothing where states were read apart', () => {
    const other = { ...before, unit: 'Loket' };
    expect(registerChangeSentences(registerChanges(before, other))).toEqual(['Pengaturan diubah']);
    const same = JSON.parse(JSON.stringify(before)) as typeof before;
    expect(registerChangeSentences(registerChanges(before, same))).toEqual([]);
  });
});
