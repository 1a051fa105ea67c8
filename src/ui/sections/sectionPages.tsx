import type { ReactNode } from 'react';
import type { SectionId } from '#domain/method/sectionId.ts';
import { part } from '#ui/kit/loading/part.ts';

type SectionPage = (props: object) => ReactNode;

/** The page of each section, loaded when it is first shown. */
export const sectionPages = {
  identity: part(async () => (await import('./opening/IdentitySection.tsx')).IdentitySection),
  circle: part(async () => (await import('./opening/CircleSection.tsx')).CircleSection),
  members: part(async () => (await import('./opening/MembersSection.tsx')).MembersSection),
  values: part(async () => (await import('./opening/ValuesSection.tsx')).ValuesSection),
  meetings: part(async () => (await import('./opening/MeetingsSection.tsx')).MeetingsSection),
  approvals: part(async () => (await import('./opening/ApprovalsSection.tsx')).ApprovalsSection),
  foreword: part(async () => (await import('./opening/ForewordSection.tsx')).ForewordSection),
  background: part(async () => (await import('./theme/BackgroundSection.tsx')).BackgroundSection),
  inventory: part(async () => (await import('./theme/InventorySection.tsx')).InventorySection),
  priority: part(async () => (await import('./priority/PrioritySection.tsx')).PrioritySection),
  target: part(async () => (await import('./theme/TargetSection.tsx')).TargetSection),
  schedule: part(async () => (await import('./theme/ScheduleSection.tsx')).ScheduleSection),
  title: part(async () => (await import('./theme/TitleSection.tsx')).TitleSection),
  'cause-effect': part(
    async () => (await import('./causes/CauseEffectSection.tsx')).CauseEffectSection,
  ),
  'why-chains': part(async () => (await import('./causes/WhyChainsSection.tsx')).WhyChainsSection),
  vote: part(async () => (await import('./causes/VoteSection.tsx')).VoteSection),
  verification: part(
    async () => (await import('./causes/VerificationSection.tsx')).VerificationSection,
  ),
  alternatives: part(
    async () => (await import('./plan/AlternativesSection.tsx')).AlternativesSection,
  ),
  'action-plan': part(async () => (await import('./plan/ActionPlanSection.tsx')).ActionPlanSection),
  risks: part(async () => (await import('./plan/RisksSection.tsx')).RisksSection),
  actions: part(async () => (await import('./plan/ActionsSection.tsx')).ActionsSection),
  obstacles: part(async () => (await import('./plan/ObstaclesSection.tsx')).ObstaclesSection),
  comparison: part(async () => (await import('./results/ComparisonSection.tsx')).ComparisonSection),
  achievement: part(
    async () => (await import('./results/AchievementSection.tsx')).AchievementSection,
  ),
  aspects: part(async () => (await import('./results/AspectsSection.tsx')).AspectsSection),
  benefit: part(async () => (await import('./results/BenefitSection.tsx')).BenefitSection),
  'side-effects': part(
    async () => (await import('./results/SideEffectsSection.tsx')).SideEffectsSection,
  ),
  standards: part(async () => (await import('./standards/StandardsSection.tsx')).StandardsSection),
  procedure: part(async () => (await import('./standards/ProcedureSection.tsx')).ProcedureSection),
  socialisation: part(
    async () => (await import('./standards/SocialisationSection.tsx')).SocialisationSection,
  ),
  remainder: part(async () => (await import('./next/RemainderSection.tsx')).RemainderSection),
  'follow-up': part(async () => (await import('./next/FollowUpSection.tsx')).FollowUpSection),
  'next-schedule': part(
    async () => (await import('./next/NextScheduleSection.tsx')).NextScheduleSection,
  ),
  closing: part(async () => (await import('./next/ClosingSection.tsx')).ClosingSection),
  annexes: part(async () => (await import('./next/AnnexesSection.tsx')).AnnexesSection),
} satisfies Record<SectionId, SectionPage>;
