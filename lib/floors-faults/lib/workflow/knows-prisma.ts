import { PrismaLibSql } from '@prisma/adapter-libsql';

export const adapter = PrismaLibSql;
