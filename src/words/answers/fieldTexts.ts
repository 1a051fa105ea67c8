import type { SectionId } from '#domain/method/sectionId.ts';
import type { AnswerField, FieldOf } from '#domain/risalah/address.ts';
import { dateOf, numberOf } from '#domain/tools/atoms.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { causesInUse } from '#domain/tools/causes/causeEffect.ts';
import { isBlank } from '#language/isBlank.ts';
import { amountText, quantityText, dayText, periodText } from '#words/printed.ts';
import { fullName, approvalStatusNames, circleKindNames, roleNames } from '#words/people.ts';
import { joined } from '#language/joined.ts';
import { causeText, measureText, memberName, problemText } from '#words/pointed.ts';
import { annexKindNames } from '#words/annexes.ts';
import { categorySetNames, conclusionNames, voteRuleNames } from '#words/causes.ts';
import { phaseNames, variantNames } from '#words/sections.ts';
import { toolNames } from '#words/tools.ts';
import { warningNames } from '#words/standards.ts';
import { listed } from './listed.ts';

type FieldText = (risalah: Risalah) => string;

/** Fields whose answer is no plain text. */
type WordedField = {
  [Id in SectionId]: {
    [Field in FieldOf<Id>]: string extends Risalah[Id][Field]
      ? Risalah[Id][Field] extends string
        ? never
        : `${Id}/${Field}`
      : `${Id}/${Field}`;
  }[FieldOf<Id>];
}[SectionId];

/** What is no plain text, put into words. A field that is missing here does not compile. */
const fieldTexts = {
  'identity/themeNumber': ({ identity }) => amountText(identity.themeNumber),
  'identity/logo': ({ identity }) => (identity.logo === null ? '' : 'Sudah dimasukkan'),
  'circle/kind': ({ circle }) => circleKindNames[circle.kind].full,
  'circle/logo': ({ circle }) => (circle.logo === null ? '' : 'Sudah dimasukkan'),
  'circle/decreeDate': ({ circle }) => dayText(circle.decreeDate),
  'circle/formedOn': ({ circle }) => dayText(circle.formedOn),
  'circle/periodFrom': ({ circle }) => dayText(circle.periodFrom),
  'circle/periodTo': ({ circle }) => dayText(circle.periodTo),
  'members/rows': ({ members }) =>
    listed(
      members.rows.flatMap((row) =>
        isBlank(row.name) ? [] : [joined([fullName(row), roleNames[row.role].toLowerCase()])],
      ),
    ),
  'values/set': ({ values }) => variantNames.values[values.set],
  'values/rows': ({ values }) =>
    listed(
      values.rows.map(({ value, practice }) =>
        isBlank(practice) ? '' : joined([value, practice], ': '),
      ),
    ),
  'meetings/rows': ({ meetings }) =>
    listed(meetings.rows.map(({ date, agenda }) => joined([dayText(date), agenda], ': '))),
  'approvals/rows': ({ approvals }) =>
    listed(
      approvals.rows.map(({ role, name, status }) =>
        isBlank(name) && status === ''
          ? ''
          : joined([role, name, approvalStatusNames[status].toLowerCase()]),
      ),
    ),
  'background/baselines': ({ background }) =>
    listed(background.baselines.map((row) => joined([row.indicator, row.condition], ': '))),
  'background/stakeholders': ({ background }) =>
    listed(background.stakeholders.map(({ party }) => party)),
  'background/data': ({ background }) => uses(background.data),
  'inventory/variant': ({ inventory }) => variantNames.inventory[inventory.variant],
  'inventory/problems': ({ inventory }) => listed(inventory.problems.map(({ problem }) => problem)),
  'inventory/data': ({ inventory }) => uses(inventory.data),
  // A way of judging says something once it has been used.
  'priority/variant': (risalah) =>
    isJudged(risalah) ? variantNames.priority[risalah.priority.variant] : '',
  'priority/scale': ({ priority }) => `1 sampai ${priority.scale}`,
  'priority/criteria': ({ priority }) => listed(priority.criteria.map(({ name }) => name)),
  'priority/ratings': ratingsText,
  'priority/pairs': (risalah) =>
    listed(
      risalah.priority.pairs.flatMap(({ winner, first, second }) => {
        const other = winner === first ? second : first;
        const [won, lost] = [problemText(risalah, winner), problemText(risalah, other)];
        return won === '' || lost === '' ? [] : [`${won} didahulukan atas ${lost}`];
      }),
    ),
  'priority/filter': (risalah) =>
    listed(
      risalah.priority.filter
        .filter(({ passed }) => passed.length > 0)
        .map(({ problem }) => problemText(risalah, problem)),
    ),
  'priority/chosen': (risalah) => problemText(risalah, risalah.priority.chosen),
  'target/problem': (risalah) => problemText(risalah, risalah.target.problem),
  'target/rows': ({ target }) =>
    listed(
      target.rows.map((row) => {
        const change = joined(
          [row.baseline, row.target].map((amount) => quantityText(amount, row.unit)),
          ' → ',
        );
        return joined([joined([row.indicator, change], ': '), dayText(row.deadline)]);
      }),
    ),
  'schedule/rows': ({ schedule }) => {
    const planned = schedule.rows.filter(({ plannedFrom }) => dateOf(plannedFrom) !== null).length;
    const actual = schedule.rows.filter(({ actualFrom }) => dateOf(actualFrom) !== null).length;
    if (planned + actual === 0) return '';
    return `${planned} langkah direncanakan, ${actual} sudah ada pelaksanaannya`;
  },
  'cause-effect/categorySet': (risalah) => categorySetNames[risalah['cause-effect'].categorySet],
  'cause-effect/categories': (risalah) =>
    risalah['cause-effect'].categories.map(({ name }) => name).join('; '),
  'cause-effect/causes': (risalah) =>
    listed(causesInUse(risalah['cause-effect'].causes).map(({ text }) => text)),
  'why-chains/participants': (risalah) =>
    listed(risalah['why-chains'].participants.map((id) => memberName(risalah, id))),
  'why-chains/agreedOn': (risalah) => dayText(risalah['why-chains'].agreedOn),
  'vote/rule': ({ vote }) => voteRuleNames[vote.rule],
  'vote/rows': (risalah) =>
    listed(
      risalah.vote.rows.map(({ cause, points }) => {
        const given = Object.values(points)
          .map(numberOf)
          .filter((each) => each !== null);
        const total = given.reduce((sum, each) => sum + each, 0);
        return given.length === 0 ? '' : `${causeText(risalah, cause)} (${amountText(total)})`;
      }),
    ),
  'verification/rows': (risalah) =>
    listed(
      risalah.verification.rows.map((row) =>
        joined(
          [causeText(risalah, row.cause), conclusionNames[row.conclusion].toLowerCase()],
          ': ',
        ),
      ),
    ),
  'verification/data': ({ verification }) => uses(verification.data),
  'alternatives/rows': ({ alternatives }) =>
    listed(alternatives.rows.map(({ alternative }) => alternative)),
  'action-plan/variant': (risalah) => variantNames['action-plan'][risalah['action-plan'].variant],
  'action-plan/columns': (risalah) =>
    risalah['action-plan'].rows.length === 0 ? '' : 'Sesuai tabel rencana',
  'action-plan/rows': (risalah) => listed(risalah['action-plan'].rows.map(({ what }) => what)),
  'risks/rows': ({ risks }) => listed(risks.rows.map(({ risk }) => risk)),
  'actions/rows': (risalah) =>
    listed(
      risalah.actions.rows.map(({ done, measure }) => done.trim() || measureText(risalah, measure)),
    ),
  'actions/data': ({ actions }) => uses(actions.data),
  'obstacles/rows': ({ obstacles }) => listed(obstacles.rows.map(({ obstacle }) => obstacle)),
  'comparison/rows': ({ comparison, target }) =>
    listed(
      comparison.rows.map((row) => {
        const aim = target.rows.find(({ id }) => id === row.target);
        const after = quantityText(row.after, row.unit.trim() || (aim?.unit ?? ''));
        return after === '' ? '' : joined([aim?.indicator ?? '', after], ': ');
      }),
    ),
  'comparison/data': ({ comparison }) => uses(comparison.data),
  'achievement/unsolved': ({ achievement }) =>
    listed(achievement.unsolved.map(({ cause }) => cause)),
  'aspects/rows': ({ aspects }) =>
    listed(
      aspects.rows.map(({ aspect, before, after }) => {
        const change = joined([before, after], ' → ');
        return change === '' ? '' : joined([aspect, change], ': ');
      }),
    ),
  'benefit/rows': ({ benefit }) =>
    listed(
      benefit.rows.map((row) => joined([row.component, quantityText(row.amount, 'Rp')], ': ')),
    ),
  'benefit/intangible': ({ benefit }) => listed(benefit.intangible.map(({ text }) => text)),
  'side-effects/rows': (risalah) =>
    listed(risalah['side-effects'].rows.map(({ effect }) => effect)),
  'standards/rows': ({ standards }) =>
    listed(standards.rows.map((row) => row.text.trim() || joined([row.document, row.number], ' '))),
  'standards/warning': ({ standards }) => warningNames[standards.warning],
  'procedure/createdOn': ({ procedure }) => dayText(procedure.createdOn),
  'procedure/revisedOn': ({ procedure }) => dayText(procedure.revisedOn),
  'procedure/effectiveOn': ({ procedure }) => dayText(procedure.effectiveOn),
  'procedure/performers': ({ procedure }) => listed(procedure.performers.map(({ name }) => name)),
  'procedure/steps': ({ procedure }) => listed(procedure.steps.map(({ activity }) => activity)),
  'socialisation/rows': ({ socialisation }) =>
    listed(socialisation.rows.map(({ audience, way }) => joined([audience, way], ': '))),
  'remainder/rows': (risalah) =>
    listed(
      risalah.remainder.rows.map(
        ({ text, problem }) => text.trim() || problemText(risalah, problem),
      ),
    ),
  'remainder/data': ({ remainder }) => uses(remainder.data),
  'follow-up/rows': (risalah) => listed(risalah['follow-up'].rows.map(({ plan }) => plan)),
  'next-schedule/rows': (risalah) =>
    listed(
      risalah['next-schedule'].rows.map(({ phase, from, to }) => {
        const period = periodText(from, to);
        return period === '' ? '' : `${phaseNames[phase]}: ${period}`;
      }),
    ),
  'annexes/rows': ({ annexes }) =>
    listed(
      annexes.rows.map(({ kind, title, available }) =>
        available ? title.trim() || annexKindNames[kind] : '',
      ),
    ),
} satisfies Readonly<Record<WordedField, FieldText> & Partial<Record<AnswerField, FieldText>>>;

/** How a field is put into words; `undefined` for a plain text. */
export function fieldTextOf(field: AnswerField): FieldText | undefined {
  const texts: Readonly<Partial<Record<AnswerField, FieldText>>> = fieldTexts;
  return texts[field];
}

function uses(data: Risalah['inventory']['data']): string {
  return listed(data.map(({ tool, title }) => joined([toolNames[tool], title], ': ')));
}

function isJudged(risalah: Risalah): boolean {
  const { chosen, pairs, filter } = risalah.priority;
  return chosen !== '' || pairs.length > 0 || filter.length > 0 || ratingsText(risalah) !== '';
}

function ratingsText({ priority }: Risalah): string {
  const given = priority.ratings.filter(({ rows }) =>
    rows.some(({ scores }) => Object.values(scores).some((score) => score !== null)),
  );
  if (given.length === 0) return '';
  return given.length === 1 ? 'Dinilai oleh tim' : `Dinilai oleh ${given.length} penilai`;
}
