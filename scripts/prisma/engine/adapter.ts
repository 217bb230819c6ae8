import { randomUUID } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import { ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import type { SqlDriverAdapter, SqlQuery, SqlQueryable } from "@prisma/driver-adapter-utils";
import type { ClientConfig } from "pg";
import { connection } from "./connection.ts";

type PgAdapter = Awaited<ReturnType<PrismaPg["connect"]>>;
type Raw = { fields?: { dataTypeID: number }[]; rows: unknown[] };
/** What the adapter keeps to itself. */
type Inner = Pick<SqlQueryable, "queryRaw"> & { performIO: (query: SqlQuery) => Promise<Raw>; onError: (error: unknown) => never };

/** PostgreSQL's one-byte "char", which the catalogue is full of and the adapter refuses. */
const oneByteChar = 18;
const text = 25;

/** Lets the adapter read "char" columns: as text on the way in, named as characters on the way out, as the engine wants them. */
function readCatalogue<T extends SqlQueryable>(queryable: T): T {
  const reading = queryable as unknown as Inner;
  const [perform, query] = [reading.performIO.bind(queryable), reading.queryRaw.bind(queryable)];
  const charColumns = new WeakMap<unknown[], Set<number>>();
  reading.performIO = async (asked) => {
    const { fields = [], rows } = await perform(asked);
    charColumns.set(rows, new Set(fields.flatMap(({ dataTypeID }, i) => (dataTypeID === oneByteChar ? [i] : []))));
    return { fields: fields.map((field) => (field.dataTypeID === oneByteChar ? { ...field, dataTypeID: text } : field)), rows };
  };
  reading.queryRaw = async (asked) => {
    const result = await query(asked);
    const chars = charColumns.get(result.rows);
    return { ...result, columnTypes: result.columnTypes.map((type, i) => (chars?.has(i) ? ColumnTypeEnum.Character : type)) };
  };
  return queryable;
}

function forMigrations(adapter: PgAdapter): PgAdapter {
  const start = adapter.startTransaction.bind(adapter);
  adapter.startTransaction = async (level) => readCatalogue(await start(level));
  // The adapter cuts scripts at every ";", also inside functions; PostgreSQL takes them whole.
  adapter.executeScript = async (script) => {
    await adapter.underlyingDriver().query(script).catch((error: unknown) => (adapter as unknown as Inner).onError(error));
  };
  return readCatalogue(adapter);
}

/** The pg adapter as the schema engine needs it, with a shadow database of its own for comparisons. */
export class MigrationAdapter extends PrismaPg {
  readonly #url: string;
  readonly #shadowUrl: string | undefined;

  constructor(url: string, shadowUrl: string | undefined) {
    super(exiting(connection(url)));
    this.#url = url;
    this.#shadowUrl = shadowUrl;
  }

  override async connect(): Promise<PgAdapter> {
    return forMigrations(await super.connect());
  }

  override async connectToShadowDb(): Promise<PgAdapter> {
    if (this.#shadowUrl) return open(connection(this.#shadowUrl));
    const main = await this.connect();
    const database = `prisma_migrate_shadow_db_${randomUUID()}`;
    await main.executeScript(`CREATE DATABASE "${database}"`);
    const shadow = await open(connection(this.#url, database));
    return disposingAlso(shadow, async () => {
      await main.executeScript(`DROP DATABASE IF EXISTS "${database}" WITH (FORCE)`);
      await main.dispose();
    });
  }
}

const exiting = (config: ClientConfig) => ({ ...config, allowExitOnIdle: true });

async function open(config: ClientConfig): Promise<PgAdapter> {
  return forMigrations(await new PrismaPg(exiting(config)).connect());
}

function disposingAlso<T extends SqlDriverAdapter>(adapter: T, then: () => Promise<void>): T {
  const dispose = adapter.dispose.bind(adapter);
  adapter.dispose = async () => {
    await dispose();
    await then();
  };
  return adapter;
}
