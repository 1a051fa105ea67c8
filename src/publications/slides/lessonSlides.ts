import type { Lesson, LessonScreen } from '#domain/method/lesson.ts';
import { cell } from '#manuscript/blocks/table.ts';
import type { Slide } from './slide.ts';

/** A lesson as slides: it belongs to no section, so that none is asked to be filled in for it. */
export function lessonSlides({ screens }: Lesson): readonly Slide[] {
  return screens.map((screen) => ({
    id: screen.id,
    section: 'identity',
    name: screen.name,
    sentence: screen.sentence,
    source: '',
    shows: shownOf(screen),
    notes: screen.notes,
    tool: null,
    use: '',
  }));
}

function shownOf({ id, name, shows }: LessonScreen): Slide['shows'] {
  if (shows.kind === 'points') return shows;
  const { columns, rows, total } = shows;
  return {
    kind: 'table',
    table: {
      kind: 'table',
      caption: name,
      anchor: `lesson-${id}`,
      columns: columns.map(({ title, weight, holds }) => ({
        ...{ title, weight },
        align: holds === 'numbers' ? 'end' : 'start',
      })),
      rows: rows.map((texts, at) => ({
        cells: texts.map(cell),
        style: total === true && at === rows.length - 1 ? 'total' : 'plain',
      })),
      note: '',
      section: '',
    },
  };
}
