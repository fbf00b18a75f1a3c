import { startOf, isPartialDate } from '../../domain/partial-date.ts';
import { checkedAt, isCheckedAgain, type Rule } from './danger-context.ts';
import { deedOf } from './changes.ts';
import { isListed, wordAt, wordsAt } from './reviewed-service.ts';

const unreadable: Rule = ({ after }) =>
	after && !after.readable
		? ['The file cannot be read, so nothing below tells what changed. See `npm run check:content`.']
		: [];

/** YAML can take fields from elsewhere (`<<`), where neither a person nor this review sees what they say. */
const borrowed: Rule = ({ after }) =>
	after && JSON.stringify(after.fields).includes('"<<":')
		? ['It takes fields from elsewhere with "<<", so what it says is hidden. Ask for each field to be written out.']
		: [];

const goneAddress: Rule = (change) => {
	const deed = deedOf(change);
	if (deed === 'deleted') return ['The file is deleted, and its address with it. Put it back with "status: closed".'];
	return deed === 'renamed' ? [`Its address is gone: people have /${change.key}/. Give the file its old name.`] : [];
};

/** What a retired service must leave behind: at least one way on, which is open. */
const withoutReplacement: Rule = (change, { after }) => {
	if (deedOf(change) !== 'retired') return [];
	const others = wordsAt(change.after!, 'replacedBy');
	if (others.length === 0) return ['It is closed, and nothing says where to go instead.'];
	return others.some((key) => isListed(after.services.get(key)))
		? []
		: ['It is closed, and so is what it sends people to instead.'];
};

const frontDoor: Rule = ({ key, after: now }, { before }) =>
	!isListed(now)
		? Object.entries(before.areas)
				.filter(([, { helpline }]) => key === `helplines/${String(helpline)}`)
				.map(([area]) => `It is the first helpline of ${area}, on every page of that area.`)
		: [];

const OUT_OF_USE = ['closed', 'paused'];

const openAgain: Rule = ({ before, after }, { today }) => {
	if (!before || !after) return [];
	const [was, is] = [wordAt(before, 'status'), wordAt(after, 'status')];
	if (OUT_OF_USE.includes(was) && !OUT_OF_USE.includes(is)) return [`It was ${was} and is said to be ${is} again.`];
	return was === 'unconfirmed' && is === 'open' && !isCheckedAgain(before, after, today)
		? ['Nobody knew whether it still runs. It is said to be open, and "checked" has no newer date.']
		: [];
};

const dates: Rule = ({ before, after }, { today }) => {
	const on = after ? wordAt(after, 'checked.on') : '';
	if (isPartialDate(on) && startOf(on) > today) return [`"checked" is on ${on}, which is still to come.`];
	const earlier = before && after && checkedAt(after) < checkedAt(before);
	return earlier ? [`"checked" goes back from ${wordAt(before, 'checked.on')} to ${on}.`] : [];
};

const code: Rule = ({ before, after }) =>
	before && after && wordAt(before, 'code') !== wordAt(after, 'code')
		? ['Its code changed. People quote the old one in corrections.']
		: [];

const roomAgain: Rule = ({ before, after }) => {
	if (!before || !after) return [];
	const [was, is] = [wordAt(before, 'availability.state'), wordAt(after, 'availability.state')];
	const sameDay = wordAt(before, 'availability.asOf') === wordAt(after, 'availability.asOf');
	return ['full', 'waiting-list'].includes(was) && !['full', 'waiting-list'].includes(is) && sameDay
		? [`It was ${was}, and is said to have room without a newer date.`]
		: [];
};

/** Dangers of a service's coming, going and being checked. */
export const lifeDangers: Rule[] = [
	unreadable,
	borrowed,
	goneAddress,
	withoutReplacement,
	frontDoor,
	openAgain,
	dates,
	code,
	roomAgain,
];
