import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { emptyCheckSheet } from '#domain/tools/checkSheet/checkSheet.ts';
import type { CheckSheetInput } from '#domain/tools/checkSheet/checkSheet.ts';
import { emptyEvidence } from '#domain/tools/evidence.ts';
import { composeForm } from '#publications/forms/composeForm.ts';
import { formIds } from '#publications/forms/formId.ts';
import type { FormId } from '#publications/forms/formId.ts';
import type { Block, Manuscript, Table } from '#manuscript/manuscript.ts';
import { arbitraryRisalah } from '#tests/domain/risalah/arbitraryRisalah.ts';
import { anchorsIn, textsOf } from '#tests/manuscript/readManuscript.ts';
import { newRisalah } from '#tests/domain/risalah/wholeThread.ts';
import { meetingWith, memberWith } from './formRisalah.ts';

function blocksOf({ parts }: Manuscript): readonly Block[] {
  return parts.flatMap((part) => part.blocks);
}

function tablesOf(risalah: Risalah, form: FormId, of = ''): readonly Table[] {
  return blocksOf(composeForm({ risalah, form, of })).filter((block) => block.kind === 'table');
}

/** The cells of the tables that are written in, row by row. */
function written(risalah: Risalah, form: FormId, of = ''): readonly (readonly string[])[] {
  return tablesOf(risalah, form, of)
    .filter(({ writingHeight }) => writingHeight !== undefined)
    .flatMap(({ rows }) => rows.map(({ cells }) => cells.map(({ lines }) => lines.join(' '))));
}

function words(manuscript: Manuscript): string {
  return JSON.stringify(blocksOf(manuscript));
}

function withSheet(input: Partial<CheckSheetInput>): Risalah {
  const risalah = newRisalah();
  return {
    ...risalah,
    inventory: {
      ...risalah.inventory,
      data: [
        {
          id: 'sheet',
          title: 'Keluhan di loket',
          tool: 'check-sheet',
          evidence: {
            ...emptyEvidence(),
            measured: 'keluhan',
            place: 'Loket 1',
            periodFrom: '2026-06-01',
            periodTo: '2026-06-05',
          },
          input: { ...emptyCheckSheet, ...input },
        },
      ],
    },
  };
}

function named(count: number, name: string): { id: string; name: string }[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `${name}-${at}`,
    name: `${name} ${at + 1}`,
  }));
}

const members = [
  memberWith({ id: 'm0', role: 'patron', name: 'Kepala Dinas' }),
  memberWith({ id: 'm1', role: 'leader', name: 'Ani', titleAfter: 'S.KM.' }),
  memberWith({ id: 'm2', role: 'secretary', name: 'Budi' }),
];

describe('a blank form', () => {
  it.each(formIds)('%s has lines to write on even for an empty risalah', (form) => {
    const risalah = newRisalah();
    expect(written(risalah, form).length).toBeGreaterThanOrEqual(6);
    expect(words(composeForm({ risalah, form, of: 'gone' }))).toContain('....................');
  });

  it.each(formIds)('%s is composed of whatever was answered, with each anchor once', (form) => {
    fc.assert(
      fc.property(arbitraryRisalah, (risalah) => {
        const manuscript = composeForm({ risalah, form, of: 'a' });
        const anchors = anchorsIn(manuscript);
        expect(new Set(anchors).size).toBe(anchors.length);
        const shown = textsOf(manuscript).filter((text) => /NaN|undefined|\[object/.test(text));
        expect(/NaN|undefined|\[object/.test(JSON.stringify(risalah)) ? [] : shown).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('of a check sheet has its kinds, two spare ones and every cell empty', () => {
    const risalah = withSheet({
      kinds: named(2, 'Jenis'),
      columns: named(3, 'Hari').map((column) => ({ ...column, stratum: '', inspected: 4 })),
      counts: [[1, 2, 3]],
    });
    const [table] = tablesOf(risalah, 'check-sheet', 'sheet').slice(1);
    expect(table?.columns.map(({ title }) => title).slice(2)).toEqual([
      'Hari 1',
      'Hari 2',
      'Hari 3',
      'Jumlah',
    ]);
    expect(written(risalah, 'check-sheet', 'sheet')).toEqual([
      ['1', 'Jenis 1', '', '', '', ''],
      ['2', 'Jenis 2', '', '', '', ''],
      ['3', '', '', '', '', ''],
      ['4', '', '', '', '', ''],
      ['', 'Jumlah', '', '', '', ''],
      ['', 'Jumlah yang diamati/dilayani (n)', '', '', '', ''],
    ]);
  });

  it('of a check sheet says what, when and where, and leaves a line for who', () => {
    const [about] = tablesOf(withSheet({}), 'check-sheet', 'sheet');
    const lines = about?.rows.map(({ cells }) => cells.map((cell) => cell.lines.join(' ')));
    expect(lines?.slice(0, 4)).toEqual([
      ['Judul', ': Keluhan di loket'],
      ['Yang dihitung', ': keluhan'],
      ['Periode', ': 1 s.d. 5 Juni 2026'],
      ['Tempat', ': Loket 1'],
    ]);
    expect(lines?.[4]?.[1]).toMatch(/^: \.{50,}$/);
  });

  it('of a check sheet with many columns lies, goes on over pages and loses none', () => {
    const columns = named(31, 'Hari').map((column) => ({
      ...column,
      stratum: '',
      inspected: null,
    }));
    const risalah = withSheet({ kinds: named(2, 'Jenis'), columns });
    const { parts } = composeForm({ risalah, form: 'check-sheet', of: 'sheet' });
    expect(parts.map(({ orientation }) => orientation)).toEqual(['landscape']);
    const tables = tablesOf(risalah, 'check-sheet', 'sheet').filter((table) => table.writingHeight);
    expect(tables.flatMap((table) => table.columns.slice(2, -1).map(({ title }) => title))).toEqual(
      columns.map(({ name }) => name),
    );
    expect(Math.max(...tables.map((table) => table.columns.length))).toBeLessThanOrEqual(15);
  });

  it('of an attendance list has every member and lines for guests', () => {
    const risalah = { ...newRisalah(), members: { rows: members } };
    const rows = written(risalah, 'attendance');
    expect(rows.map(([, name]) => name).slice(0, 4)).toEqual([
      'Kepala Dinas',
      'Ani, S.KM.',
      'Budi',
      '',
    ]);
    expect(rows).toHaveLength(12);
  });

  it.each(['attendance', 'minutes'] as const)('%s carries the meeting it is for', (form) => {
    const meeting = meetingWith({ id: 'a', date: '2026-06-03', place: 'Aula', agenda: 'Pareto' });
    const risalah = { ...newRisalah(), meetings: { rows: [meeting] } };
    expect(words(composeForm({ risalah, form, of: 'a' }))).toContain(': 3 Juni 2026');
    expect(words(composeForm({ risalah, form, of: 'a' }))).toContain(': Aula');
    expect(words(composeForm({ risalah, form, of: '' }))).not.toContain('Aula');
  });

  it('of a vote is one ballot for each voter, with every candidate and its bone', () => {
    const blank = newRisalah();
    const cause = { text: 'loket sempit', candidate: true, retired: false };
    const risalah: Risalah = {
      ...blank,
      members: { rows: members },
      'cause-effect': {
        ...blank['cause-effect'],
        problem: 'Antrean lama',
        categories: [{ id: 'man', name: 'Manusia' }],
        causes: [
          { ...cause, id: 'a', parent: 'man', candidate: false },
          { ...cause, id: 'b', parent: 'a', text: 'jadwal tetap' },
          { ...cause, id: 'c', parent: 'man', retired: true },
        ],
      },
    };
    expect(written(risalah, 'ballot')).toEqual([
      ['1', 'jadwal tetap', 'Manusia', '', ''],
      ['1', 'jadwal tetap', 'Manusia', '', ''],
    ]);
    const text = words(composeForm({ risalah, form: 'ballot', of: '' }));
    expect(text).toContain(': Antrean lama');
    expect(text).toContain(': Ani, S.KM.');
    expect(text).not.toContain('Kepala Dinas');
  });

  it('of minutes prints what is told of a meeting instead of lines, with who came', () => {
    const told = meetingWith({
      id: 'told',
      attendees: ['m1'],
      proceedings: 'Menghitung keluhan.\nMemilih tema.',
      decisions: 'Tema: antrean.',
    });
    const risalah = { ...newRisalah(), members: { rows: members }, meetings: { rows: [told] } };
    expect(written(risalah, 'minutes', 'told')).toEqual([]);
    const all = words(composeForm({ risalah, form: 'minutes', of: 'told' }));
    for (const text of ['Menghitung keluhan.', 'Memilih tema.', 'Tema: antrean.', ': 1 orang']) {
      expect(all).toContain(text);
    }
    const list = tablesOf(risalah, 'minutes', 'told').at(-1);
    expect(list?.rows.map(({ cells }) => cells.map(({ lines }) => lines.join(' ')))).toEqual([
      ['1', 'Kepala Dinas', 'Pembina', '–'],
      ['2', 'Ani, S.KM.', 'Ketua', 'Hadir'],
      ['3', 'Budi', 'Sekretaris', '–'],
    ]);
  });
});
