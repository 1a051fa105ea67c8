import { emptyRisalah } from '#domain/risalah/schema/emptyRisalah.ts';
import { defaults } from '#templates/defaults.ts';
import { examples } from '#templates/examples/examples.ts';
import { methods } from '#templates/methods/methods.ts';
import { analyse } from './analyse.ts';
import { BadInput } from './badInput.ts';
import { listFindings } from './listFindings.ts';
import { ACCEPT_ALTERED, readRisalah, writeRisalah } from './risalahOnDisk.ts';
import { schemaOf } from './schemaOf.ts';
import type { Surroundings } from './surroundings.ts';

const USAGE =
  'Perintah: export MASUKAN KELUARAN.docx [--method ID] [--format ID|BERKAS] [--until LANGKAH] [--paper KOP.docx] [--record continue|submit|none] | slides MASUKAN KELUARAN.pptx [--slot 5-10-5] [--whole] | form ID MASUKAN KELUARAN.docx [--of ID] | findings MASUKAN [--all] | analyse ALAT < masukan.json | read [BERKAS] [--for ALAT|TABEL] [--sheet NAMA] [--answer HAL=PILIHAN]… | merge A B KELUARAN.risalah [--prefer a|b] | rank NILAI.json|KEGIATAN.kegiatan | register findings|export|merge|read … | schema [ALAT] | new KELUARAN.risalah | examples | example ID KELUARAN.risalah. MASUKAN: berkas .risalah, atau .docx yang membawa risalah; yang berubah di jalan dibuka hanya dengan --accept-altered.';

/** Carries out one command and returns what is printed as JSON; `null` for nothing. Rejects with `BadInput`. */
export async function runCommand(given: readonly string[], around: Surroundings): Promise<unknown> {
  const words = given.filter((word) => word !== ACCEPT_ALTERED);
  const surroundings = { ...around, acceptsAltered: words.length < given.length };
  const [command, ...rest] = words;
  switch (command) {
    case 'export': {
      const { exportFile } = await import('./exportFile.ts');
      return exportFile(rest, surroundings);
    }
    case 'form': {
      const { writeForm } = await import('./writeForm.ts');
      return writeForm(rest, surroundings);
    }
    case 'slides': {
      const { slidesFile } = await import('./slidesFile.ts');
      return slidesFile(rest, surroundings);
    }
    case 'findings': {
      const paths = rest.filter((word) => word !== '--all');
      const [path] = exactly(paths, 'findings MASUKAN');
      const which = paths.length < rest.length ? 'all' : 'open';
      return listFindings(readRisalah(path, surroundings).risalah, which);
    }
    case 'analyse': {
      const [tool] = exactly(rest, 'analyse ALAT');
      return analyse(tool, surroundings.readInput());
    }
    case 'read': {
      const { readCells } = await import('./readCells.ts');
      return readCells(rest, surroundings);
    }
    case 'merge': {
      const { mergeFiles } = await import('./mergeFiles.ts');
      return mergeFiles(rest, surroundings);
    }
    case 'rank': {
      const [path] = exactly(rest, 'rank NILAI.json|KEGIATAN.kegiatan');
      const { rankFile } = await import('./convention/rankFile.ts');
      return rankFile(path, surroundings);
    }
    case 'register': {
      const { registerCommand } = await import('./registers/registerCommand.ts');
      return registerCommand(rest, surroundings);
    }
    case 'schema':
      return schemaOf(rest.length === 0 ? null : exactly(rest, 'schema ALAT')[0]);
    case 'new': {
      const [path] = exactly(rest, 'new KELUARAN.risalah');
      return writeNew(path, surroundings);
    }
    case 'examples':
      exactly(rest, 'examples');
      return examples.map(({ id }) => id);
    case 'example': {
      const [id, path] = exactly(rest, 'example ID KELUARAN.risalah');
      return writeExample(id, path, surroundings);
    }
    case undefined:
      throw new BadInput(USAGE);
    default:
      throw new BadInput(`Perintah “${command}” tidak dikenal. ${USAGE}`);
  }
}

/** The words after a command, when they are as many as its usage names. */
function exactly(words: readonly string[], usage: string): readonly [string, string] {
  const expected = usage.split(' ').length - 1;
  const [first = '', second = ''] = words;
  if (words.length === expected) return [first, second];
  throw new BadInput(`Perintah ini ditulis dengan: ${usage}.`);
}

function writeNew(path: string, surroundings: Surroundings): null {
  const { now, newId } = surroundings;
  const risalah = emptyRisalah({
    id: newId(),
    createdAt: now().toISOString(),
    method: methods[0].id,
    newId,
    defaults,
  });
  writeRisalah(path, { risalah, photos: new Map() }, surroundings);
  return null;
}

async function writeExample(id: string, path: string, surroundings: Surroundings): Promise<null> {
  const example = examples.find((candidate) => candidate.id === id);
  if (example === undefined) {
    const known = examples.map((candidate) => candidate.id).join(', ');
    throw new BadInput(`Contoh “${id}” tidak ada. Pilihan: ${known}.`);
  }
  const { risalah, photos } = await example.load();
  const bytes = photos.map(
    ({ hash, base64 }) => [hash, new Uint8Array(Buffer.from(base64, 'base64'))] as const,
  );
  writeRisalah(path, { risalah, photos: new Map(bytes) }, surroundings);
  return null;
}
