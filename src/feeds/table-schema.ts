import { serviceColumns } from './service-columns.ts';

/** What the columns of services.csv mean: a Table Schema (Frictionless). */
export const servicesTableSchema = () => ({
	$schema: 'https://datapackage.org/profiles/1.0/tableschema.json',
	fields: serviceColumns.map(({ name, type, description, constraints }) => ({
		name,
		type,
		description,
		...(constraints && { constraints }),
	})),
	missingValues: [''],
	primaryKey: 'id',
});
