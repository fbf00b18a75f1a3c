import type { ServiceData } from '../../domain/schema.ts';
import type { Service } from '../service.ts';

/** A service as far as the report needs it. */
export interface Known extends Service {
	data: ServiceData['one-stop-shops'];
}

/** True for a service that people are sent to and whose file says all that the report needs. */
export const isKnown = (service: Service): service is Known =>
	service.data.status !== 'closed' &&
	service.data.status !== undefined &&
	service.data.code !== undefined &&
	service.data.name !== undefined &&
	service.data.checked !== undefined;
