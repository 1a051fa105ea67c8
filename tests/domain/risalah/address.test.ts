import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sectionIds } from '#domain/method/sectionId.ts';
import {
  addressAt,
  addressOf,
  addressText,
  answerFields,
  fieldParts,
  readAddress,
} from '#domain/risalah/address.ts';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';

describe('the address of an answer', () => {
  it('is read back from its text, whatever the row is called', () => {
    const fields = fc.constantFrom(...answerFields);
    fc.assert(
      fc.property(fields, fc.string(), fc.constantFrom('', 'named'), (answer, row, which) => {
        const { section } = fieldParts(answer);
        const field = which === '' ? '' : answer.slice(section.length + 1);
        const address = addressOf(section, row, field);
        expect(readAddress(addressText(address))).toEqual(address);
      }),
    );
  });

  it('is none where the text names no section or no field of it', () => {
    expect(readAddress('')).toBeNull();
    expect(readAddress('risks')).toBeNull();
    expect(readAddress('risks/r1')).toBeNull();
    expect(readAddress('risk/r1/rows.risk')).toBeNull();
    expect(readAddress('risks/r1/rows.hazard')).toBeNull();
    expect(readAddress('risks/r1/rows.id')).toBeNull();
  });

  it('names the row by its id, or by the cause or the phase that it is about', () => {
    const [step] = puskesmas.procedure.steps;
    const [vote] = puskesmas.vote.rows;
    const texts = [
      ['procedure', 'steps', 0, 'performer'],
      ['vote', 'rows', 0, 'points', 'any'],
      ['schedule', 'rows', 1, 'note'],
      ['why-chains', 'participants', 0],
      ['target', 'problem'],
    ].map((path) => {
      const address = addressAt(puskesmas, path);
      return address === null ? null : addressText(address);
    });
    expect(texts).toEqual([
      `procedure/${step?.id}/steps.performer`,
      `vote/${vote?.cause}/rows.points`,
      'schedule/causes/rows.note',
      'why-chains//participants',
      'target//problem',
    ]);
    expect(addressAt(puskesmas, ['mirror', 'sheet'])).toBeNull();
  });
});

describe('the fields that can be answered', () => {
  it('are those of every section, with the columns that any row of a table has', () => {
    expect(new Set(answerFields.map((field) => fieldParts(field).section))).toEqual(
      new Set(sectionIds),
    );
    expect(answerFields).toEqual(expect.arrayContaining(['risks/rows.measure', 'title/theme']));
    expect(answerFields).toEqual(
      expect.arrayContaining(['actions/data', 'actions/data.evidence', 'actions/data.followed']),
    );
    expect(answerFields.filter((field) => field.endsWith('.id'))).toEqual([]);
  });
});
