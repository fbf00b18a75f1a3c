import { isMapping } from '../paths.ts';
import { placeField } from '../refuge-places.ts';
import { has, type Rule } from './danger-context.ts';
import { isListed, wordsAt, type ReviewedService } from './reviewed-service.ts';

/** True for a file with a place in it, whatever the field is called. */
const hasPlace = (service: ReviewedService) =>
	isMapping(service.fields) && Object.keys(service.fields).some((field) => placeField(field) !== undefined);

const refuge: Rule = ({ before, after }) =>
	[before, after].some((service) => service?.kind === 'refuges')
		? ['This is about a refuge. Read every changed line, comments too: nothing may tell where it is.']
		: [];

const placeOnKind: Rule = ({ before, after }, context) => {
	if (!after || !hasPlace(after) || (before && hasPlace(before))) return [];
	const others = [...context.before.services.values()].filter(({ kind }) => kind === after.kind);
	return others.some(hasPlace)
		? []
		: ['It gives a place, and no service of this kind gives one. Places can be secret.'];
};

const newPlace: Rule = ({ before, after }) =>
	before && isListed(after) && !hasPlace(before) && hasPlace(after)
		? ['It gives a place where it gave none. Make sure that the service wants the public to know it.']
		: [];

const safeHome: Rule = ({ before, after }) =>
	after && has(after, 'Venue') && wordsAt(after, 'topics').includes('safe-place') && !(before && has(before, 'Venue'))
		? ['It offers a safe place to stay and says where. Nobody may find a safe house through the directory.']
		: [];

/** Dangers of telling a place. */
export const placeDangers: Rule[] = [refuge, placeOnKind, newPlace, safeHome];
