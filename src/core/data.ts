import { LandmarkIndex } from './article/dates/estimate/landmarkIndex.ts';
import { readLandmarks } from './article/dates/estimate/landmarks.ts';
import { OutletIndex, readOutlets } from './article/outlets/outletIndex.ts';
import type { Outlet } from './article/outlets/outlets.ts';
import { type BoilerplateModel, readBoilerplateModel } from './boilerplate/model.ts';
import { type CoverageModel, readCoverageModel } from './coverage/coverageModel.ts';
import { type NameModel, readNameModel } from './entities/nameModel.ts';
import { Offices } from './entities/offices.ts';
import { decodeText } from './text/decode.ts';

/** The data files of the core, below `data/`. */
export const DATA_FILES = [
  'outlets.json',
  'landmarks.json',
  'offices.json',
  'boilerplate/model.bin',
  'boilerplate/lexicon.json',
  'entities/names.bin',
  'coverage/weights.json',
  'coverage/background.bin',
] as const;

/** The name of a data file. */
export type DataFile = (typeof DATA_FILES)[number];

/** What the core knows of the world before it reads a text. Each part is read when it is first asked for. */
export interface CoreData {
  readonly outlets: OutletIndex;
  readonly landmarks: LandmarkIndex;
  readonly offices: Offices;
  readonly boilerplate: BoilerplateModel;
  /** Null where nobody asks for names: they take most of the time. */
  readonly names: NameModel | null;
  readonly coverage: CoverageModel;
}

type Parts = { readonly [K in keyof CoreData]: () => CoreData[K] };

/**
 * The core's data over the bytes of its files. A part that cannot be read throws, with the reason, when it is asked
 * for; the others still work.
 */
export function coreData(bytes: (file: DataFile) => Uint8Array): CoreData {
  const text = (file: DataFile) => decodeText(bytes(file), 'auto').text;
  return lazily({
    outlets: () => new OutletIndex(readOutlets(text('outlets.json'))),
    landmarks: () => new LandmarkIndex(readLandmarks(text('landmarks.json'))),
    offices: () => new Offices(text('offices.json')),
    boilerplate: () => readBoilerplateModel(bytes('boilerplate/model.bin'), text('boilerplate/lexicon.json')),
    names: () => readNameModel(bytes('entities/names.bin')),
    coverage: () => readCoverageModel(text('coverage/weights.json'), bytes('coverage/background.bin')),
  });
}

/** The same data with outlets that readers added, which win over ours of the same name. */
export function withOutlets(data: CoreData, added: readonly Outlet[]): CoreData {
  return lazily({ ...partsOf(data), outlets: () => data.outlets.with(added) });
}

/** The same data without the recogniser: articles have no names. */
export function withoutNames(data: CoreData): CoreData {
  return lazily({ ...partsOf(data), names: () => null });
}

function partsOf(data: CoreData): Parts {
  return {
    outlets: () => data.outlets,
    landmarks: () => data.landmarks,
    offices: () => data.offices,
    boilerplate: () => data.boilerplate,
    names: () => data.names,
    coverage: () => data.coverage,
  };
}

function lazily(parts: Parts): CoreData {
  const outlets = once(parts.outlets);
  const landmarks = once(parts.landmarks);
  const offices = once(parts.offices);
  const boilerplate = once(parts.boilerplate);
  const names = once(parts.names);
  const coverage = once(parts.coverage);
  return {
    get outlets() {
      return outlets();
    },
    get landmarks() {
      return landmarks();
    },
    get offices() {
      return offices();
    },
    get boilerplate() {
      return boilerplate();
    },
    get names() {
      return names();
    },
    get coverage() {
      return coverage();
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
