import { watchRules } from '#tests/domain/rules/watchRules.ts';
import { nextBreaks } from '#tests/domain/rules/breaks/next.ts';

watchRules(nextBreaks);
