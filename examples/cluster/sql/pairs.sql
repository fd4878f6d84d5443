-- The pairs of a run with -bands, in the directory where its Parquet files are:
-- those of which the Jaccard resemblance is at least 0.5. Two documents that
-- share a band may be a pair; their sets decide. In the SQL of DuckDB.
WITH candidates AS (
  SELECT DISTINCT x.document AS a, y.document AS b
  FROM 'bands-*.parquet' x JOIN 'bands-*.parquet' y USING (band)
  WHERE x.document < y.document),
compared AS (
  SELECT x.document AS first, y.document AS second, x.id AS a, y.id AS b,
         len(x.shingles) AS of_a, len(y.shingles) AS of_b,
         len(list_intersect(x.shingles, y.shingles)) AS shared
  FROM candidates c
  JOIN 'sets-*.parquet' x ON x.document = c.a
  JOIN 'sets-*.parquet' y ON y.document = c.b)
SELECT a, b, shared / (of_a + of_b - shared) AS resemblance,
       shared / of_a AS a_in_b, shared / of_b AS b_in_a
FROM compared
WHERE shared >= 0.5 * (of_a + of_b - shared)
ORDER BY first, second;
