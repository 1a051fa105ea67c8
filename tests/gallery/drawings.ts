import type { Diagram } from '#figures/figure.ts';
import { layoutFishbone } from '#figures/fishbone/fishbone.ts';
import type { FishboneCause } from '#figures/fishbone/fishboneInput.ts';
import { flowchartSheets } from '#figures/flowchart/flowchart.ts';
import type { FlowchartSymbol } from '#figures/flowchart/flowchart.ts';
import { layoutOrganisation } from '#figures/organisation/organisation.ts';
import { procedureSheets } from '#figures/procedure/procedure.ts';
import type { ProcedureFlowStep } from '#figures/procedure/procedureInput.ts';
import { layoutSchedule } from '#figures/schedule/schedule.ts';
import { textWidth } from '#figures/textWidth.ts';
import { layoutThread } from '#figures/thread/thread.ts';
import type { ThreadInput } from '#figures/thread/threadInput.ts';
import { branching, knot } from '#tests/figures/threads.ts';

/** What is laid out from data of its own, by the name of its folder among the figures; one picture for each sheet. */
export const drawings: Readonly<Record<string, readonly Diagram[]>> = {
  fishbone: [fishbone()],
  flowchart: flowchart(),
  organisation: [organisation()],
  procedure: procedure(),
  schedule: [schedule()],
  thread: [layoutThread(tornThread(), textWidth)],
};

function cause(text: string, more: Partial<FishboneCause> = {}): FishboneCause {
  return { id: text, text, candidate: false, proven: false, children: [], ...more };
}

function fishbone(): Diagram {
  return layoutFishbone(
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
}

function organisation(): Diagram {
  return layoutOrganisation(
    {
      people: [
        { role: 'patron', name: 'Kepala Puskesmas' },
        { role: 'facilitator', name: 'Fasilitator KBK' },
        { role: 'leader', name: 'Ketua KBK' },
        { role: 'secretary', name: 'Sekretaris KBK' },
        ...[1, 2, 3, 4, 5].map((number) => ({
          role: 'member' as const,
          name: `Anggota ${number}`,
        })),
      ],
    },
    textWidth,
  );
}

function schedule(): Diagram {
  return layoutSchedule(
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
}

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

/** Two sheets with a decision that leads back, one that ends early, and an activity of nobody. */
function procedure(): readonly Diagram[] {
  return procedureSheets(
    {
      title: 'SOP Pendaftaran Pasien',
      performers: ['Pasien', 'Petugas Loket', 'Verifikator', 'Kepala Ruang'],
      steps: [
        step({ shape: 'start', activity: 'Mengambil nomor antrean', performer: 0 }),
        step({ activity: 'Memanggil pasien menurut nomor', performer: 1 }),
        step({ shape: 'decision', activity: 'Berkas lengkap?', performer: 1, otherwise: 0 }),
        step({ activity: 'Memeriksa kepesertaan', performer: 2, note: 'Lewat aplikasi' }),
        step({ shape: 'decision', activity: 'Peserta aktif?', performer: 2, otherwise: 8 }),
        step({ activity: 'Mencetak kartu berobat', performer: 1, equipment: 'Pencetak kartu' }),
        step({ activity: 'Mencari rekam medis', performer: null, time: '' }),
        step({ activity: 'Mengantar rekam medis ke poli', performer: 1 }),
        step({ shape: 'end', activity: 'Menunggu panggilan poli', performer: 0, output: '' }),
      ],
    },
    { width: 640, height: 356 },
    textWidth,
  );
}

function step(wishes: Partial<ProcedureFlowStep>): ProcedureFlowStep {
  return {
    shape: 'activity',
    activity: '',
    performer: null,
    otherwise: null,
    equipment: 'Berkas pasien',
    time: '5 menit',
    output: 'Berkas terdata',
    note: '',
    ...wishes,
  };
}

/** For a hall: pieces side by side, two ways back, one ahead, an end that nothing reaches and a step without words. */
function flowchart(): readonly Diagram[] {
  const symbol = (wishes: Partial<FlowchartSymbol>): FlowchartSymbol => ({
    shape: 'activity',
    text: '',
    who: 'Petugas loket',
    otherwise: null,
    state: 'reached',
    ...wishes,
  });
  return flowchartSheets(
    {
      title: 'Diagram alir surat masuk',
      steps: [
        symbol({ shape: 'start', who: '' }),
        symbol({ text: 'Menerima surat dan mencatatnya di buku agenda' }),
        symbol({ shape: 'decision', text: 'Surat lengkap?', otherwise: 1 }),
        symbol({ text: 'Menulis lembar disposisi' }),
        symbol({ shape: 'decision', text: 'Perlu jawaban tertulis?', who: 'Camat', otherwise: 9 }),
        symbol({ text: 'Menyusun jawaban', who: 'Kepala seksi' }),
        symbol({ shape: 'decision', text: 'Disetujui?', who: 'Camat', otherwise: 5 }),
        symbol({ who: 'Kepala subbagian umum' }),
        symbol({ text: 'Mengirim jawaban' }),
        symbol({ shape: 'end', text: 'Surat diarsipkan', who: '' }),
        symbol({ shape: 'end', who: '', state: 'unreached' }),
      ],
    },
    { width: 584, height: 214, columns: 2, font: { fontSize: 10, bold: false } },
    textWidth,
  );
}
