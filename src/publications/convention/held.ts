import { appearanceOf } from '#domain/convention/draw.ts';
import { emptyConvention } from '#domain/convention/schema/convention.ts';
import type { Contestant, Convention, Judge } from '#domain/convention/schema/convention.ts';
import type { KeptEvent } from '#domain/event/event.ts';
import { isBlank } from '#language/isBlank.ts';
import { contestantName, formNamed, judgeNamed } from '#words/convention/names.ts';
import { dayText, periodText } from '#words/printed.ts';

/** A convention with the event that it is part of, as papers speak of it. */
export interface Held {
  readonly event: KeptEvent;
  readonly convention: Convention;
  /** The convention's, or its event's; empty where nobody has named either. */
  readonly name: string;
  readonly place: string;
  /** "30 November 2026"; empty while nobody has said. */
  readonly when: string;
  /** Those who appear, in their order; whoever withdrew is not among them. */
  readonly teams: readonly NumberedTeam[];
  readonly teamOf: (id: string) => NumberedTeam;
  readonly judgeOf: (id: string) => string;
  readonly formOf: (id: string) => string;
}

export interface NumberedTeam {
  readonly contestant: Contestant;
  /** In the order of appearance; empty before the draw. */
  readonly number: string;
  readonly name: string;
}

/** An event without a convention gives blank papers. */
export function heldOf(event: KeptEvent): Held {
  const convention = event.convention ?? emptyConvention();
  const { contestants, draw } = convention;
  const order = appearanceOf(convention);
  const numbered = contestants.map((contestant): NumberedTeam => {
    const at = order.indexOf(contestant.id);
    return {
      contestant,
      number: draw === null || at < 0 ? '' : String(at + 1),
      name: contestantName(contestant),
    };
  });
  const byId = new Map(numbered.map((team) => [team.contestant.id, team]));
  return {
    event,
    convention,
    name: isBlank(convention.name) ? event.name.trim() : convention.name.trim(),
    place: isBlank(convention.place) ? event.place.trim() : convention.place.trim(),
    when: dayText(convention.day) || periodText(event.from, event.to),
    teams: order.flatMap((id) => byId.get(id) ?? []),
    teamOf: (id) => byId.get(id) ?? gone(id),
    judgeOf: (id) => judgeNamed(convention, id),
    formOf: (id) => formNamed(convention, id),
  };
}

/** A sheet may name a team that was taken off the list. */
function gone(id: string): NumberedTeam {
  const contestant = {
    id,
    name: '',
    unit: '',
    team: '',
    risalah: '',
    title: '',
    isWithdrawn: true,
  };
  return { contestant, number: '', name: contestantName(contestant) };
}

/** "Juri 2": what a narrow column calls a judge, by the place on the list. */
export function judgeLabel(
  { convention }: Pick<Held, 'convention'>,
  { id }: Pick<Judge, 'id'>,
): string {
  return `Juri ${convention.judges.findIndex((judge) => judge.id === id) + 1}`;
}
