"""Who works where: agencies, desks, workers, appointments, duty roster, areas, sign-in."""
