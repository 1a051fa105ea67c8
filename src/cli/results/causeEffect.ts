import { z } from 'zod';
import { DEEPEST_WHY } from '#domain/tools/causes/causeEffect.ts';
import type { CauseEffectResult, CauseNode } from '#domain/tools/causes/causeEffect.ts';
import { counted, listOf } from './said.ts';

const cause = z.strictObject({
  id: z.string(),
  text: z.string(),
  candidate: z.boolean(),
  depth: counted.describe('1 pada kategori; tiap "mengapa" menambah satu.'),
  // A schema that names itself would be printed under a name of its own, which nests badly.
  children: listOf(z.custom<CauseNode>()).describe('Sebab di bawahnya, sama bentuknya.'),
}) satisfies z.ZodType<CauseNode>;

export const causeEffectResult = z.strictObject({
  problem: z.string(),
  branches: listOf(z.strictObject({ id: z.string(), name: z.string(), causes: listOf(cause) })),
  count: counted.describe('Banyak sebab.'),
  depth: counted.describe('Rantai terpanjang.'),
  roots: listOf(
    z.strictObject({
      id: z.string(),
      category: z.string(),
      chain: listOf(z.string()).describe('Dari sebab pertama pada kategori.'),
    }),
  ).describe('Sebab yang tidak dijelaskan sebab lain.'),
  candidates: listOf(z.string()).describe('Sebab yang dipungut suaranya.'),
  orphans: listOf(z.string()).describe('Sebab yang tidak bergantung pada apa pun.'),
  cycles: listOf(z.string()).describe('Sebab yang menjelaskan dirinya sendiri.'),
  buried: listOf(z.string()).describe(
    `Sebab yang lebih dari ${DEEPEST_WHY} mengapa di bawah kategorinya; tidak digambar.`,
  ),
}) satisfies z.ZodType<CauseEffectResult>;
