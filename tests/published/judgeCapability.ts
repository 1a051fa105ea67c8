import { z } from 'zod';
import { BadInput } from '#cli/badInput.ts';
import { withNotes } from '#cli/withNotes.ts';
import { capability, countOutside } from '#domain/statistics/capability.ts';
import type { Capability, Specification } from '#domain/statistics/capability.ts';
import { descriptive } from '#domain/statistics/descriptive.ts';
import { sigmaWithin, withinMethods } from '#domain/statistics/charts/sigmaWithin.ts';
import { leftOut } from './leftOut.ts';
import { measuredValues } from './measuredValues.ts';

const limit = z.number().nullish();
const specification = { lsl: limit, usl: limit, target: limit };
const withinMethod = z.enum(withinMethods).optional();

export const capabilityInput = z.union([
  z.object({ subgroups: z.array(measuredValues), withinMethod, ...specification }),
  z.object({ values: measuredValues, withinMethod, ...specification }),
  z.object({
    mean: z.number(),
    sigma: z.number().nonnegative(),
    ...specification,
  }),
]);

/** Capability and performance of values, of subgroups of values, or of a mean and sigma. */
export function judgeCapability(data: z.infer<typeof capabilityInput>) {
  const limits = {
    lsl: data.lsl ?? null,
    usl: data.usl ?? null,
    target: data.target ?? null,
  };
  if (limits.lsl !== null && limits.usl !== null && limits.lsl >= limits.usl) {
    throw new BadInput('Batas spesifikasi bawah harus lebih kecil daripada batas atas.');
  }
  if ('mean' in data) {
    const { mean, sigma } = data;
    // A sigma that is known is that of the process: what is made of it has the names of capability.
    const known = named(capability({ mean, sigmaWithin: sigma, sigmaOverall: sigma }, limits));
    const overall = { Pp: null, Ppl: null, Ppu: null, Ppk: null };
    return withNotes({ mean, sigmaWithin: sigma, ...known, ...overall }, unsaid(limits, [sigma]));
  }
  const isGrouped = 'subgroups' in data;
  const subgroups = (isGrouped ? data.subgroups : [data.values]).map((subgroup) =>
    subgroup.map((value) => (typeof value === 'number' ? value : null)),
  );
  const values = subgroups.flat().filter((value) => value !== null);
  const { n, mean, sd } = descriptive(values);
  const method = data.withinMethod ?? (isGrouped ? 'rbar' : 'mr');
  const within = sigmaWithin(subgroups, method);
  const outside = countOutside(values, limits);
  const judged = {
    n,
    mean,
    withinMethod: method,
    sigmaWithin: within,
    sigmaOverall: sd,
    ...named(capability({ mean, sigmaWithin: within, sigmaOverall: sd }, limits)),
    observedBelowLSL: outside.below,
    observedAboveUSL: outside.above,
    observedOutsidePercent: outside.percent,
    ...(n === 0 ? { noData: 'Tidak ada nilai yang dapat dibaca.' } : {}),
  };
  const given: readonly unknown[] = isGrouped ? data.subgroups.flat() : data.values;
  return withNotes(judged, [leftOut(given), ...(n === 0 ? [] : unsaid(limits, [within, sd]))]);
}

/** Why indices are missing. */
function unsaid(
  { lsl, usl }: Specification,
  sigmas: readonly (number | null)[],
): readonly string[] {
  if (lsl === null && usl === null) return ['Tanpa batas spesifikasi tidak ada kemampuan proses.'];
  return [
    sigmas.includes(0) ? 'Tidak ada sebaran, jadi kemampuan proses tidak dapat dihitung.' : '',
    sigmas.includes(null)
      ? 'Simpangan baku tidak dapat diperkirakan dari data sebanyak atau sesusun ini.'
      : '',
  ];
}

/** Under the names of statistical programs. */
function named(indices: Capability) {
  const { cp, cpl, cpu, cpk, pp, ppl, ppu, ppk, cpm, ...shares } = indices;
  return {
    Cp: cp,
    Cpl: cpl,
    Cpu: cpu,
    Cpk: cpk,
    Pp: pp,
    Ppl: ppl,
    Ppu: ppu,
    Ppk: ppk,
    Cpm: cpm,
    expectedBelowPercent: shares.expectedBelow,
    expectedAbovePercent: shares.expectedAbove,
  };
}
