"""Words of lists that a writer looks at twice: filters, hedges, passives, own ones."""
