import { criterionNames } from '#words/theme.ts';
import { measureText } from '#words/pointed.ts';
import { fullName, roleNames } from '#words/people.ts';
import { toolNames } from '#words/tools.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { toolUses } from '#domain/risalah/uses/resolveToolUse.ts';
import type { PointedKind } from '#domain/tools/pointer.ts';
import { isBlank } from '#language/isBlank.ts';
import type { PointTo } from '#intake/targets/target.ts';
import { rowNamed } from './rowNames.ts';
import type { NamedRow } from './rowNames.ts';

/** Finds rows of a risalah by what its own pages call them. */
export function pointingInto(risalah: Risalah): PointTo {
  const known = new Map<PointedKind, readonly NamedRow[]>();
  return (kinds, text) => {
    const rows = kinds.flatMap((kind) => {
      const named = known.get(kind) ?? rowsOf(kind, risalah);
      known.set(kind, named);
      return named;
    });
    return rowNamed(rows, text);
  };
}

function rowsOf(kind: PointedKind, risalah: Risalah): readonly NamedRow[] {
  switch (kind) {
    case 'members':
      return membersOf(risalah);
    case 'problems':
      return risalah.inventory.problems.map(({ id, problem }) => ({ id, names: [problem] }));
    case 'criteria':
      return risalah.priority.criteria.map(criterionOf);
    case 'targets':
      return risalah.target.rows.map(({ id, indicator, aspect }) => ({
        id,
        names: [indicator, aspect],
      }));
    case 'categories':
      return risalah['cause-effect'].categories.map(({ id, name }) => ({ id, names: [name] }));
    case 'causes':
      return causesOf(risalah);
    case 'alternatives':
      return risalah.alternatives.rows.map(({ id, alternative }) => ({
        id,
        names: [alternative],
      }));
    case 'measures':
      return risalah['action-plan'].rows.map(({ id, what }) => ({ id, names: [what] }));
    case 'actions':
      return risalah.actions.rows.map(({ id, done, measure }) => ({
        id,
        names: [measureText(risalah, measure), done],
      }));
    case 'performers':
      return risalah.procedure.performers.map(({ id, name }) => ({ id, names: [name] }));
    case 'steps':
      return risalah.procedure.steps.map(({ id, activity }) => ({ id, names: [activity] }));
    case 'uses':
      return toolUses(risalah).map(({ use: { id, title, tool } }) => ({
        id,
        names: isBlank(title) ? [toolNames[tool]] : [title, `${toolNames[tool]}: ${title}`],
      }));
    // Parts of a tool's own input are pointed at from within it.
    case 'check-sheets':
    case 'paretos':
    case 'sheet-kinds':
    case 'word-columns':
    case 'flow-steps':
      return [];
  }
}

/** Members by name; one whose role nobody else has by that as well. */
function membersOf({ members: { rows } }: Risalah): readonly NamedRow[] {
  return rows.map((member) => {
    const { id, name, role } = member;
    const isOnly = rows.filter((other) => other.role === role).length === 1;
    return {
      id,
      names: [name, fullName(member), ...(isOnly ? [roleNames[role]] : [])],
      isPerson: true,
    };
  });
}

/** Causes in use; of several with the same words the one that was put to the vote. */
function causesOf(risalah: Risalah): readonly NamedRow[] {
  const causes = risalah['cause-effect'].causes.filter(({ retired }) => !retired);
  return causes
    .filter(
      ({ text, candidate }) =>
        candidate || !causes.some((other) => other.candidate && isSameText(other.text, text)),
    )
    .map(({ id, text }) => ({ id, names: [text] }));
}

function isSameText(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

/** "Urgency (mendesak)" is also called "Urgency", "mendesak" and "U". */
function criterionOf({ id, name }: { readonly id: string; readonly name: string }): NamedRow {
  const usual: string = Object.hasOwn(criterionNames, id)
    ? criterionNames[id as keyof typeof criterionNames]
    : '';
  const parts = [name, usual].flatMap((each) => {
    const [, before = each, inside = ''] = /^([^()]*)\(([^()]*)\)\s*$/.exec(each) ?? [];
    return [each, before, inside];
  });
  return { id, names: [...parts, usual.slice(0, 1)].filter((each) => !isBlank(each)) };
}
