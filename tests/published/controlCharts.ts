import { attributeInputs } from './attributeCharts.ts';
import { constantsInput } from './controlChartConstants.ts';
import type { PublishedForm } from './publishedForm.ts';
import { ruleInputs } from './runRules.ts';
import { runChartInputs } from './runCharts.ts';
import { variableInputs } from './variableCharts.ts';

/** Control charts and run charts as textbooks give them. */
export const controlChartInputs: readonly PublishedForm[] = [
  ...variableInputs,
  ...attributeInputs,
  ...runChartInputs,
  constantsInput,
  ...ruleInputs,
];
