import { describe, expect, it } from 'vitest';
import { editedAnswer } from '#store/editedAnswer.ts';

describe('the answer that was edited', () => {
  const rows = [
    { name: 'Antrean', count: 12 },
    { name: 'Berkas', count: null },
  ];

  it('is named by the keys that lead to it', () => {
    const after = [rows[0], { name: 'Berkas', count: 4 }];
    expect(editedAnswer({ rows }, { rows: after })).toBe('rows/1/count/');
  });

  it('stays the same while a number cannot be read yet', () => {
    const half = [rows[0], { name: 'Berkas', count: { typed: '4,' } }];
    const more = [rows[0], { name: 'Berkas', count: { typed: '4,,' } }];
    expect(editedAnswer({ rows }, { rows: half })).toBe('rows/1/count/');
    expect(editedAnswer({ rows: half }, { rows: more })).toBe('rows/1/count/');
  });

  it('is none when several differ, when a row was added, or when nothing changed', () => {
    const both = [rows[0], { name: 'Berkas hilang', count: 4 }];
    expect(editedAnswer({ rows }, { rows: both })).toBeNull();
    expect(editedAnswer({ rows }, { rows: [...rows, { name: '', count: null }] })).toBeNull();
    expect(editedAnswer({ rows }, { rows })).toBeNull();
  });

  it('is none when one answer gave its place to another', () => {
    expect(editedAnswer({ name: 'Antrean' }, { nama: 'Antrean' })).toBeNull();
  });
});
