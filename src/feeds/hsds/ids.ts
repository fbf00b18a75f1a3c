import { v5 } from 'uuid';

/** The namespace of all ids of this project (RFC 9562). It never changes: partners keep ids for years. */
const NAMESPACE = '6f0c4f0e-5a3d-4d0b-9a1e-3c8f2b7d6e51';

/** The id of a thing, made from its path in the content: the same in every build and on every host. */
export const idOf = (...path: string[]): string => v5(path.join('/'), NAMESPACE);
