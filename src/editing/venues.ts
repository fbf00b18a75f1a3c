import { valueAt } from './paths.ts';
import { error, type Problem } from './problem.ts';
import type { Service } from './service.ts';

const numberAt = ({ written }: Service, field: string) => {
	const value = valueAt(written, ['venue', field]);
	return value === undefined ? undefined : Number(value);
};

/** Coordinates of a venue of which one is missing, or that stand the wrong way round. */
export function venueProblems(service: Service): Problem[] {
	const [lat, lon] = [numberAt(service, 'lat'), numberAt(service, 'lon')];
	if (lat === undefined && lon === undefined) return [];
	if (lat === undefined) return [error(service.path, 'venue.lat', 'is missing. Write both lat and lon, or neither')];
	if (lon === undefined) return [error(service.path, 'venue.lon', 'is missing. Write both lat and lon, or neither')];
	if (lat < 10 && lon > 10) return [error(service.path, 'venue', 'has lat and lon the wrong way round. Change places')];
	return [];
}
