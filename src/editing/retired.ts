import { withField, withoutField, withValue } from './field-text.ts';
import type { Service } from './service.ts';

/** What somebody says about a service that has closed. */
export interface Closing {
	/** A partial date. */
	on: string;
	reason: string;
	/** Keys of the services to go to instead, the best first. */
	to: readonly string[];
}

/** Ways of reaching a service that no longer lead anywhere once it has closed. */
const DEAD = ['phones', 'text', 'chat', 'bsl', 'email', 'hours', 'hoursNote', 'availability', 'closedNote'] as const;

/** A service's text once it has closed: how to reach it is gone, when, why and where to go instead is there. */
export function withClosing(service: Service, { on, reason, to }: Closing): string {
	const dead = DEAD.reduce<string>(withoutField, service.text);
	const closed = withValue(dead, ['status'], 'closed') ?? dead;
	const dated = withField(closed, 'closedOn', on, 'status');
	const explained = withField(dated, 'reason', reason, 'closedOn');
	return withField(explained, 'replacedBy', to, 'reason');
}
