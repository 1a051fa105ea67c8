import { z } from 'zod';
import { BadInput } from '#cli/badInput.ts';
import { capability, countOutside } from '#domain/statistics/capability.ts';
import { descriptive } from '#domain/statistics/descriptive.ts';
import { sigmaWithin, withinMethods } from '#domain/statistics/sigmaWithin.ts';
import { measuredValues } from './measuredValues.ts';

const limit = z.number().nullish();
const specification = { lsl: limit, usl: limit, target: limit };
const withinMethod = z.enum(withinMethods).optional();

export const capabilityInput = z.union([
  z.object({ subgroups: z.array(measuredValues), withinMethod, ...specification }),
  z.object({ values: measuredValues, withinMethod, ...specification }),
  z.object({ mean: z.number(), sigma: z.number(), ...specification }),
]);

/** Capability and performance of values, of subgroups of values, or of a mean and sigma. */
export function judgeCapability(given: unknown): unknown {
  const data = capabilityInput.parse(given);
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
    return {
      mean,
      sigmaWithin: sigma,
      ...named(capability({ mean, sigmaWithin: sigma, sigmaOverall: null }, limits)),
    };
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
  return {
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
}

function named(indices: ReturnType<typeof capability>): object {
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
