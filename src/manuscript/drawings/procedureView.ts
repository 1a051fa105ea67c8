import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { ProcedureStep } from '#domain/risalah/schema/standards.ts';
import { procedureSheets } from '#figures/procedure/procedure.ts';
import type { ProcedureInput, ProcedurePage } from '#figures/procedure/procedureInput.ts';
import { textWidth } from '#figures/textWidth.ts';
import { formatList } from '#language/formatList.ts';
import { figureBlock } from '#manuscript/blocks/figure.ts';
import { reading } from '#manuscript/blocks/paragraph.ts';
import { remembered } from '#domain/tools/remembered.ts';
import { countText } from '#language/countText.ts';
import { isBlank } from '#language/isBlank.ts';
import type { View } from '#manuscript/tools/parts/toolView.ts';
import { nothing } from '#manuscript/tools/parts/toolView.ts';

type Procedure = Risalah['procedure'];

/** A4 on its side between margins of 4 and 3 cm, less a caption, in points. */
const PAPER: ProcedurePage = { width: 640, height: 356 };
/** On it words of 10 points, spread on a beamer's 1280 pixels, are 24 pixels. */
const BEAMER: ProcedurePage = { width: 514, height: 186, columns: 'flow', fontSize: 10 };

/** The flow of the SOP on as many sheets as it needs, and what it consists of. */
export function procedureView({ procedure }: Risalah): View {
  return onPaper(procedure);
}

/** The same for a hall: fewer steps a sheet, in larger words. */
export function projectedProcedure({ procedure }: Risalah): View {
  return onScreen(procedure);
}

const onPaper = remembered((procedure: Procedure) => draw(procedure, PAPER));
const onScreen = remembered((procedure: Procedure) => draw(procedure, BEAMER));

/** "SOP Pendaftaran Pasien", however the team wrote its name. */
export function procedureTitle(name: string): string {
  return isBlank(name) ? 'Alur prosedur (SOP)' : `SOP ${name.trim().replace(/^SOP\s+/iu, '')}`;
}

function draw(procedure: Procedure, page: ProcedurePage): View {
  const steps = procedure.steps.filter(isTold);
  if (steps.length === 0) return nothing;
  const figures = procedureSheets(inputOf(procedure, steps), page, textWidth);
  const told = describe(procedure, steps);
  return {
    figures,
    reading: told,
    blocks: [
      // Each sheet has a page of its own: what it shows is said before them.
      reading('procedure', told),
      ...figures.map((figure, index) =>
        figureBlock({
          section: 'procedure',
          name: index === 0 ? '' : `${index + 1}`,
          caption: figure.title,
          figure,
        }),
      ),
    ],
  };
}

function inputOf(
  { name, ...procedure }: Procedure,
  steps: readonly ProcedureStep[],
): ProcedureInput {
  const performers = procedure.performers;
  const placeIn = (records: readonly { readonly id: string }[], id: string): number | null => {
    const at = records.findIndex((record) => record.id === id);
    return at < 0 ? null : at;
  };
  return {
    title: procedureTitle(name),
    performers: performers.map((one, index) => one.name.trim() || `Pelaksana ${index + 1}`),
    steps: steps.map(({ shape, activity, equipment, time, output, ...step }) => {
      const otherwise = placeIn(steps, step.otherwise);
      return {
        shape,
        activity,
        performer: placeIn(performers, step.performer),
        otherwise,
        equipment,
        time,
        output,
        note: noteOf(step.note, shape === 'decision' ? otherwise : null),
      };
    }),
  };
}

/** Where a decision leads is said in words too: a photocopy may lose a thin line. */
function noteOf(note: string, otherwise: number | null): string {
  if (otherwise === null) return note;
  const way = `Jika tidak, ke No. ${otherwise + 1}.`;
  return isBlank(note) ? way : `${note.trim()}\n${way}`;
}

/** "SOP Pendaftaran terdiri atas enam kegiatan, dikerjakan oleh Loket, Poli, dan Apotek, dengan satu keputusan." */
function describe(procedure: Procedure, steps: readonly ProcedureStep[]): string {
  const used = new Set(steps.map(({ performer }) => performer));
  const names = procedure.performers
    .filter(({ id, name }) => used.has(id) && !isBlank(name))
    .map(({ name }) => name.trim());
  const decisions = steps.filter(({ shape }) => shape === 'decision').length;
  const who = names.length === 0 ? '' : `, dikerjakan oleh ${formatList(names)}`;
  const asks = decisions === 0 ? '' : `, dengan ${countText(decisions)} keputusan`;
  return `${procedureTitle(procedure.name)} terdiri atas ${countText(steps.length)} kegiatan${who}${asks}.`;
}

function isTold({ activity, performer, equipment, output }: ProcedureStep): boolean {
  return [activity, performer, equipment, output].some((text) => !isBlank(text));
}
