# Runs the SQL on standard input with the package duckdb, and writes CSV, as
# `duckdb -csv -noheader` does.
import csv
import sys

import duckdb

csv.writer(sys.stdout, lineterminator="\n").writerows(duckdb.sql(sys.stdin.read()).fetchall())
