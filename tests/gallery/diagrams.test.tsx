import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Diagram } from '#figures/figure.ts';
import { layoutFishbone } from '#figures/fishbone/fishbone.ts';
import type { FishboneCause } from '#figures/fishbone/fishboneInput.ts';
import { layoutOrganisation } from '#figures/organisation/organisation.ts';
import { layoutSchedule } from '#figures/schedule/schedule.ts';
import { textWidth } from '#figures/textWidth.ts';
import { layoutThread } from '#figures/thread/thread.ts';
import type { ThreadInput } from '#figures/thread/threadInput.ts';
import { branching, knot } from '#tests/figures/threads.ts';
import { DiagramView } from '#ui/figures/diagram/DiagramView.tsx';

/** A file that a browser shows, with numbers short enough to be compared by a person. */
function svgFile(diagram: Diagram): string {
  const [svg = ''] =
    /<svg.*<\/svg>/su.exec(renderToStaticMarkup(<DiagramView diagram={diagram} />)) ?? [];
  return svg
    .replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" font-family="Arial" ')
    .replace(/ (class|style)="[^"]*"/gu, '')
    .replace(/\d+\.\d{3,}/gu, (number) => String(Math.round(Number(number) * 100) / 100))
    .replace(/></gu, '>\n<');
}

function cause(text: string, more: Partial<FishboneCause> = {}): FishboneCause {
  return { id: text, text, candidate: false, proven: false, children: [], ...more };
}

const fishbone = layoutFishbone(
  {
    head: 'Waktu tunggu pendaftaran rata-rata 42 menit',
    bones: [
      {
        name: 'Manusia',
        causes: [
          cause('petugas loket kurang', {
            children: [cause('jadwal tidak mengikuti jam sibuk', { candidate: true })],
          }),
        ],
      },
      {
        name: 'Metode',
        causes: [
          cause('berkas pasien tidak lengkap', {
            children: [cause('daftar syarat belum terpasang', { proven: true })],
          }),
        ],
      },
      {
        name: 'Alat',
        causes: [
          cause('jaringan internet lambat', { vote: { points: 14, chosen: true } }),
          cause('cetak kartu satu per satu', { vote: { points: 6, chosen: false } }),
        ],
      },
      { name: 'Lingkungan', causes: [] },
    ],
  },
  textWidth,
);

const organisation = layoutOrganisation(
  {
    people: [
      { role: 'patron', name: 'Kepala Puskesmas' },
      { role: 'facilitator', name: 'Fasilitator KBK' },
      { role: 'leader', name: 'Ketua KBK' },
      { role: 'secretary', name: 'Sekretaris KBK' },
      ...[1, 2, 3, 4, 5].map((number) => ({ role: 'member' as const, name: `Anggota ${number}` })),
    ],
  },
  textWidth,
);

const schedule = layoutSchedule(
  {
    rows: [
      {
        label: 'Tema dan sasaran',
        plannedFrom: '2026-03-02',
        plannedTo: '2026-03-13',
        actualFrom: '2026-03-02',
        actualTo: '2026-03-20',
      },
      {
        label: 'Penyebab',
        plannedFrom: '2026-03-16',
        plannedTo: '2026-04-10',
        actualFrom: '',
        actualTo: '',
      },
    ],
  },
  textWidth,
);

const thread = layoutThread(tornThread(), textWidth);

describe('the gallery', () => {
  it.each([
    ['fishbone', fishbone],
    ['organisation', organisation],
    ['schedule', schedule],
    ['thread', thread],
  ])('draws the %s as the picture that a person has looked at', async (name, diagram) => {
    await expect(svgFile(diagram)).toMatchFileSnapshot(`./${name}.svg`);
  });
});

function tornThread(): ThreadInput {
  const thread = branching(2, 2, 1);
  const [first, second] = thread.causes;
  if (first === undefined || second === undefined) throw new Error('no causes');
  const missing = knot('Rencana', { text: 'Belum ada perbaikan', state: 'missing', torn: 'putus' });
  return {
    ...thread,
    causes: [first, { ...second, measures: [{ knot: missing, actions: [], standards: [] }] }],
  };
}
