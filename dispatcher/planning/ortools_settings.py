"""Settings of OR-Tools' searches, as measured. Only the planning process imports this: it loads the library."""

from __future__ import annotations

import random
from typing import Any

from ortools.constraint_solver import pywrapcp, routing_enums_pb2, routing_ils_pb2

from dispatcher.planning.engine import PlanOptions

Start = routing_enums_pb2.FirstSolutionStrategy
HOT, COLD = 0.02, 0.0002
"""Temperatures of simulated annealing at the start and at the end, in mean arcs."""


def guided(options: PlanOptions, milliseconds: int) -> Any:
    """Guided local search: finds room for everybody where the fleet is tight.

    The first solution is made only without routes to begin from. SAVINGS is not for linked orders: with them the
    library 9.15 found no solution at all, or one with a break on top of a stop.
    """
    parameters = _plain(options, milliseconds)
    parameters.first_solution_strategy = Start.PARALLEL_CHEAPEST_INSERTION
    metaheuristics = routing_enums_pb2.LocalSearchMetaheuristic
    parameters.local_search_metaheuristic = metaheuristics.GUIDED_LOCAL_SEARCH
    if options.seed:
        # The search has no dice of its own: how strongly it shuns what it has seen leads it elsewhere.
        parameters.guided_local_search_lambda_coefficient = random.Random(options.seed).uniform(0.05, 0.2)
    return parameters


def string_removals(options: PlanOptions, milliseconds: int, mean_arc: float) -> Any:
    """Iterated local search that removes strings of stops and puts them back (SISR)."""
    parameters = _plain(options, milliseconds)
    parameters.first_solution_strategy = Start.PARALLEL_SAVINGS
    parameters.use_iterated_local_search = True
    search = parameters.iterated_local_search_parameters
    search.perturbation_strategy = routing_ils_pb2.PerturbationStrategy.RUIN_AND_RECREATE
    search.improve_perturbed_solution = False
    ruin = search.ruin_recreate_parameters
    ruin.ruin_composition_strategy = routing_ils_pb2.RuinCompositionStrategy.RUN_ALL_SEQUENTIALLY
    sisr = ruin.ruin_strategies.add().sisr
    sisr.max_removed_sequence_size = 10
    sisr.avg_num_removed_visits = 10
    sisr.bypass_factor = 0.01
    ruin.recreate_strategy.heuristic = Start.LOCAL_CHEAPEST_INSERTION
    ruin.route_selection_neighbors_ratio = 1.0
    ruin.route_selection_min_neighbors = 10
    ruin.route_selection_max_neighbors = 100
    annealing = search.reference_solution_acceptance_strategy.simulated_annealing
    annealing.cooling_schedule_strategy = routing_ils_pb2.CoolingScheduleStrategy.EXPONENTIAL
    annealing.initial_temperature = HOT * mean_arc
    annealing.final_temperature = COLD * mean_arc
    search.best_solution_acceptance_strategy.greedy_descent.SetInParent()
    metaheuristics = routing_enums_pb2.LocalSearchMetaheuristic
    parameters.local_search_metaheuristic = metaheuristics.GREEDY_DESCENT
    return parameters


def _plain(options: PlanOptions, milliseconds: int) -> Any:
    library: Any = pywrapcp
    parameters = library.DefaultRoutingSearchParameters()
    parameters.time_limit.FromMilliseconds(milliseconds)
    if options.solutions is not None:
        parameters.solution_limit = options.solutions
    return parameters
