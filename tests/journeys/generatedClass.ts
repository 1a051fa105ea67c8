import { readFileSync } from 'node:fs';
import { printedPhotos } from '#document/printedPhotos.ts';
import { typesetDocument } from '#document/typesetDocument.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { compose } from '#manuscript/compose.ts';
import { carryRecord } from '#persistence/carriedRecord.ts';
import { encode } from '#persistence/codec.ts';
import { packRecord } from '#persistence/kinds/recordZip.ts';
import { currentVersion } from '#persistence/migrations.ts';
import { encodeFile } from '#persistence/risalahFile.ts';
import { examples } from '#templates/examples/examples.ts';
import { findingTexts } from '#templates/findings/findings.ts';
import { fullReport } from '#templates/formats/fullReport.ts';
import { guidance } from '#templates/guidance/guidance.ts';
import { methodById } from '#templates/methods/methods.ts';
import { halfFilled } from './classFiles.ts';
import type { ClassFile, HalfWay } from './classFiles.ts';

const flowers = [
  ...['Melati', 'Mawar', 'Anggrek', 'Kenanga', 'Cempaka', 'Dahlia', 'Teratai', 'Kamboja'],
  ...['Flamboyan', 'Seruni', 'Bougenvil', 'Sedap Malam', 'Alamanda', 'Soka', 'Lavender'],
];
const offices = [
  'Puskesmas Sukun',
  'Kelurahan Jati',
  'Dinas Kependudukan dan Pencatatan Sipil',
  'UPT Pelabuhan Perikanan',
  'Kecamatan Wonoasih',
  'RSUD dr. Mohamad Saleh',
  'Bagian Organisasi Sekretariat Daerah',
];

/** Names that come up in every class, and that a table must stand. */
const untidy: readonly Pick<HalfWay, 'team' | 'unit'>[] = [
  { team: '<script>alert(1)</script>', unit: 'Kelurahan Kanigaran' },
  { team: 'Sehat', unit: 'Puskesmas Utara' },
  { team: 'Sehat', unit: 'Puskesmas Selatan' },
  { team: '', unit: 'Puskesmas Ketapang' },
  {
    team: 'Gerakan Masyarakat Peduli Antrean Pendaftaran Tanpa Lama',
    unit: 'Unit Pelaksana Teknis Badan Layanan Umum Daerah Pusat Kesehatan Masyarakat Wonoasih',
  },
];

/**
 * A class as it hands its files in: so many teams half way through their risalah, among them the untidy ones, one as a Word
 * file and one of an earlier edition; after them a file that is no risalah and one of next year's edition. The same seed
 * gives the same class.
 */
export async function generatedClass(teams: number, seed: number): Promise<readonly ClassFile[]> {
  const loaded = await Promise.all(examples.map((example) => example.load()));
  const draw = drawFrom(seed);
  const files: ClassFile[] = [earlier()];
  for (let at = 0; files.length < teams; at += 1) {
    const example = loaded[draw(loaded.length)] ?? loaded[0];
    if (example === undefined) throw new Error('There is no example.');
    const { steps } = methodById(example.risalah.method);
    const team = untidy[at] ?? named(at - untidy.length, draw);
    const risalah = halfFilled(example.risalah, { ...team, untilStep: draw(steps.length + 1) });
    const photos = new Map(
      example.photos.map(({ hash, base64 }) => [
        hash,
        new Uint8Array(Buffer.from(base64, 'base64')),
      ]),
    );
    const name = `${at + 1} ${team.team.replaceAll(/[<>/]/gu, '') || 'tanpa nama'}`;
    files.push(
      at === untidy.length
        ? { name: `${name}.docx`, bytes: await wordFile(risalah) }
        : { name: `${name}.risalah`, bytes: encodeFile({ risalah, photos }) },
    );
  }
  return [...files, foreign, nextYears(loaded[0]?.risalah)];
}

function named(at: number, draw: (below: number) => number): Pick<HalfWay, 'team' | 'unit'> {
  const round = Math.floor(at / flowers.length);
  const flower = flowers[at % flowers.length] ?? '';
  return {
    team: round === 0 ? flower : `${flower} ${round + 1}`,
    unit: offices[draw(offices.length)] ?? '',
  };
}

/** Numbers from 0 to below a bound, by the minimal standard generator of Park and Miller (1988). */
function drawFrom(seed: number): (below: number) => number {
  let state = (seed % 2_147_483_646) + 1;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

/** A report as a newcomer saved it, by an edition long ago. */
function earlier(): ClassFile {
  const path = 'tests/fixtures/reports/half-filled.risalah';
  return { name: 'laporan kami.risalah', bytes: new Uint8Array(readFileSync(path)) };
}

const foreign: ClassFile = {
  name: 'daftar hadir.risalah',
  bytes: new TextEncoder().encode('Bukan risalah, hanya bernama begitu.'),
};

function nextYears(risalah: Risalah | undefined): ClassFile {
  const own = risalah === undefined ? '{}' : encode(risalah);
  const text = own.replace(`"version":${currentVersion}`, `"version":${currentVersion + 1}`);
  const bytes = packRecord({ entry: 'risalah.json', text, hashes: [], photos: new Map() });
  return { name: 'tim tahun depan.risalah', bytes };
}

/** Its report with the record in it, as it is exported to be gone on with. */
async function wordFile(risalah: Risalah): Promise<Uint8Array<ArrayBuffer>> {
  const method = methodById(risalah.method);
  const options = { untilStep: null, format: fullReport };
  const manuscript = compose({ risalah, method, guidance, findingTexts, options });
  const { bytes } = await typesetDocument(manuscript, {
    format: fullReport,
    photos: new Map(),
    pictures: new Map(),
    now: new Date('2026-11-30T02:00:00.000Z'),
    carried: carryRecord({ risalah, photos: new Map() }, printedPhotos(manuscript)),
  });
  return new Uint8Array(bytes);
}
