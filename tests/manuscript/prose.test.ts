import { expect, it } from 'vitest';
import { compose } from '#manuscript/compose.ts';
import { guidance } from '#templates/guidance/guidance.ts';
import { eightSteps } from '#templates/methods/eightSteps.ts';
import { asPlainText } from './readManuscript.ts';
import { sampleRisalah } from './sampleRisalah.ts';
import { formats } from '#templates/formats/formats.ts';

it('reads as the small case in sampleRisalah.txt', async () => {
  const options = { untilStep: null, format: formats[0] } as const;
  const manuscript = compose({ risalah: sampleRisalah(), method: eightSteps, guidance, options });
  await expect(asPlainText(manuscript)).toMatchFileSnapshot('./sampleRisalah.txt');
});
