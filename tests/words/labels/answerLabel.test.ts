import { expect, it } from 'vitest';
import { answerFields } from '#domain/risalah/address.ts';
import { answerLabel } from '#words/labels/answerLabel.ts';

it('names every field of every section, and every column', () => {
  expect(answerFields.filter((field) => answerLabel(field).trim() === '')).toEqual([]);
  expect(answerLabel('background/stakeholders')).toBe('Pihak terkait');
  expect(answerLabel('background/stakeholders.stance')).toBe('Sikap');
});

it('tells apart the fields of one section', () => {
  const plain = answerFields.filter((field) => !field.includes('.'));
  const names = plain.map((field) => `${field.split('/')[0]} ${answerLabel(field)}`);
  expect(new Set(names).size).toBe(names.length);
});
